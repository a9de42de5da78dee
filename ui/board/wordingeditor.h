// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A recommendation's wording being edited in its card: several lines on the screen, one paragraph.
class WordingEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordingEditor(QWidget* parent);

Q_SIGNALS:
    void committed();
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace ui
