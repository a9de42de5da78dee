// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"

class QVBoxLayout;

namespace ui {

/// The track's rounds before the latest: the record keeps them.
class RoundsSection : public QWidget
{
    Q_OBJECT

public:
    explicit RoundsSection(QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, domain::Track track);

private:
    QVBoxLayout* m_column;
    QStringList m_shown;
    QList<QWidget*> m_lines;
};

} // namespace ui
