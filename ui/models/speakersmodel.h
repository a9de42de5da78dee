// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/listdiff.h"
#include "ui/models/speakertimes.h"

namespace ui {

struct SpeakerRow
{
    int id = 0; ///< place in the list, from 1
    QString name;
    qint64 secondsLeft = 0;
    bool current = false;
    bool spoken = false;

    bool operator==(const SpeakerRow&) const = default;
};

class SpeakersModel : public DiffModel<SpeakerRow>
{
    Q_OBJECT

public:
    enum Role { NumberRole = Qt::UserRole + 1, LeftRole, CurrentRole, SpokenRole };

    using DiffModel::DiffModel;

    void show(const SpeakerTimes& times, const QDateTime& now);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

} // namespace ui
