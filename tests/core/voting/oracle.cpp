// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/voting/oracle.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/domain/enums.h"

namespace voting::oracle {

namespace {

std::vector<int> toNumbers(const QJsonValue& value)
{
    std::vector<int> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue number : array) {
        numbers.push_back(number.toInt());
    }
    return numbers;
}

std::vector<Committee> toCommittees(const QJsonValue& value)
{
    std::vector<Committee> committees;
    const QJsonArray array = value.toArray();
    for (const QJsonValue committee : array) {
        committees.push_back(toNumbers(committee));
        std::sort(committees.back().begin(), committees.back().end());
    }
    std::sort(committees.begin(), committees.end());
    return committees;
}

Instance toInstance(const QJsonObject& object)
{
    Instance instance{object[u"id"].toString(), ApprovalProfile(object[u"candidates"].toInt()), Limits(), {}};
    instance.limits.seats = object[u"seats"].toInt();
    const QJsonArray ballots = object[u"approvals"].toArray();
    for (const QJsonValue ballot : ballots) {
        instance.profile.add(toNumbers(ballot));
    }
    const QJsonObject winning = object[u"winning"].toObject();
    for (auto rule = winning.begin(); rule != winning.end(); ++rule) {
        if (const std::optional<domain::Rule> known = domain::fromText<domain::Rule>(rule.key())) {
            instance.winning.insert(*known, toCommittees(rule.value()));
        }
    }
    return instance;
}

QString toText(const std::vector<Committee>& committees)
{
    QStringList texts;
    for (const Committee& committee : committees) {
        QStringList options;
        for (const int option : committee) {
            options.append(QString::number(option));
        }
        texts.append(u'{' + options.join(u' ') + u'}');
    }
    return texts.join(u' ');
}

} // namespace

std::optional<QList<Instance>> read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Instance> instances;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            return {};
        }
        instances.append(toInstance(document.object()));
    }
    return instances;
}

QString difference(const Instance& instance, domain::Rule rule)
{
    const domain::Result<Tally> tally = count(rule, instance.profile, instance.limits);
    const std::vector<Committee> expected = instance.winning.value(rule);
    if (tally && tally->complete && tally->committees == expected) {
        return {};
    }
    return QStringLiteral("%1 %2: expected %3; got %4")
        .arg(instance.id, domain::toText(rule), toText(expected),
             tally ? toText(tally->committees) : QStringLiteral("an error"));
}

} // namespace voting::oracle
