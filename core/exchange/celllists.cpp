// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/celllists.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

void appendItem(QStringList& items, const QString& item)
{
    const QString trimmed = item.trimmed();
    if (!trimmed.isEmpty()) {
        items.append(trimmed);
    }
}

} // namespace

QStringList splitList(const QString& cell)
{
    QStringList items;
    QString item;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar c = cell.at(i);
        if (c != u';') {
            item += c;
        } else if (i + 1 < cell.size() && cell.at(i + 1) == u';') {
            item += c;
            ++i;
        } else {
            appendItem(items, item);
            item.clear();
        }
    }
    appendItem(items, item);
    return items;
}

QString joinList(const QStringList& items)
{
    // The space keeps the separator apart from an item's own semicolons.
    QStringList doubled = items;
    doubled.replaceInStrings(u";"_s, u";;"_s);
    return doubled.join("; "_L1);
}

} // namespace exchange
