// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/committing.h"

#include "core/domain/plaintext.h"

namespace usecases {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

Result<QString> accepted(const QString& clean, int limit)
{
    if (clean.isEmpty()) {
        return fail(ErrorCode::EmptyText);
    }
    if (clean.size() > limit) {
        return fail(ErrorCode::TextTooLong, {QString::number(limit)});
    }
    return clean;
}

} // namespace

Result<QString> acceptedLine(const QString& text)
{
    return accepted(domain::oneLine(text), domain::longestText);
}

Result<QString> acceptedParagraph(const QString& text)
{
    return accepted(domain::manyLines(text), 10 * domain::longestText);
}

QStringList acceptedItems(const QStringList& items)
{
    QStringList clean;
    for (const QString& item : items) {
        clean.append(domain::oneLine(item));
    }
    clean.removeAll(QString());
    return clean;
}

journal::Intention inPlenary(QLatin1String intent, domain::Role actor, const journal::ChangeList& changes)
{
    return {intent, actor, {}, changes.list(), {}};
}

journal::Intention inRoom(QLatin1String intent, const domain::GroupId& group, const journal::ChangeList& changes)
{
    return {intent, domain::Role::Rapporteur, group, changes.list(), {}};
}

} // namespace usecases
