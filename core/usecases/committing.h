// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/result.h"
#include "core/journal/changes.h"
#include "core/journal/fields.h"
#include "core/usecases/intents.h"
#include "core/usecases/workspace.h"

namespace usecases {

/// Text of one line as the meeting keeps it; EmptyText or TextTooLong where it cannot be.
domain::Result<QString> acceptedLine(const QString& text);
/// The same for a paragraph: line breaks stay, ten times as long.
domain::Result<QString> acceptedParagraph(const QString& text);

/// Each item as a line; items without text are left out.
QStringList acceptedItems(const QStringList& items);

/// What somebody does in the plenary or the office.
journal::Intention inPlenary(QLatin1String intent, domain::Role actor, const journal::ChangeList& changes);
/// What a rapporteur does in the room of \a group.
journal::Intention inRoom(QLatin1String intent, const domain::GroupId& group, const journal::ChangeList& changes);

/// Notes \a field where its value differs.
template <class T, class V>
void setIfOther(journal::ChangeList& changes, const domain::Id<T>& id, const char* field, const V& old, const V& value)
{
    if (!(old == value)) {
        changes.set(id, field, value);
    }
}

/// A place after all of \a ordered.
template <class T>
double placeAtEnd(const QList<T>& ordered)
{
    return ordered.isEmpty() ? 1 : ordered.last().place + 1;
}

/// Notes the places that put \a moved before \a before (null: at the end) among \a ordered. One change where there is
/// room between the neighbours, else every place anew.
template <class T>
void placeBefore(journal::ChangeList& changes, QList<T> ordered, const domain::Id<T>& moved,
                 const domain::Id<T>& before)
{
    ordered.removeIf([&moved](const T& value) { return value.id == moved; });
    qsizetype at = 0;
    while (at < ordered.size() && ordered.at(at).id != before) {
        ++at;
    }
    const double below = at > 0 ? ordered.at(at - 1).place : (ordered.isEmpty() ? 0 : ordered.first().place - 2);
    const double above = at < ordered.size() ? ordered.at(at).place : below + 2;
    const double middle = below + (above - below) / 2;
    if (below < middle && middle < above) {
        changes.set(moved, journal::field::place, middle);
        return;
    }
    double place = 1;
    for (qsizetype i = 0; i <= ordered.size(); ++i) {
        if (i == at) {
            changes.set(moved, journal::field::place, place++);
        }
        if (i < ordered.size()) {
            changes.set(ordered.at(i).id, journal::field::place, place++);
        }
    }
}

} // namespace usecases
