// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/collecting/dispute.h"

namespace ui {

/// What is said of files that are collected. Plain text.
namespace CollectWords {

int entriesIn(const QList<usecases::Handed>& handed);
/// "12 new entries in 2 files", or that there is nothing new.
QString comes(const QList<usecases::Handed>& handed);
/// "12 entries from 2 files were collected."
QString came(const QList<usecases::Handed>& handed);
QString entries(int count);
/// "Africa", "Plenary".
QString roomName(const domain::Meeting& meeting, const domain::GroupId& room);
/// What a field is called in full: "Point: Text".
QString heading(const Dispute& dispute, const domain::Meeting& meeting);
/// A value, cut where it is very long.
QString value(const Dispute& dispute, const DisputeSide& side, const domain::Meeting& meeting);
/// In which file and room and when it was written, and whether it counts.
QString origin(const Dispute& dispute, qsizetype side, const domain::Meeting& meeting);
/// Why the choice of a value came to nothing.
QString notSettled(const Dispute& dispute, const domain::Error& error);
/// Why the files cannot be collected.
QString refused(const domain::Error& error);

} // namespace CollectWords

} // namespace ui
