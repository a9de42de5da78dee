// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "ui/models/roundfigures.h"

class QVBoxLayout;

namespace ui {

class InfoCard;

/// What a consensus round found: the options to which nobody objects, then the others with the objections.
class ConsensusView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConsensusView(QWidget* parent = nullptr);

    void show(const RoundFigures& figures, const domain::Round& round);
    void enter();

private:
    QVBoxLayout* m_column;
    QList<InfoCard*> m_cards;
};

} // namespace ui
