// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

#include "ui/widgets/cardpainting.h"

namespace ui {

/// Says which point what is being typed is like, in the warning colour, with the key that goes there. It has its place
/// whether it says something or not.
class LikenessHint : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a key is shown before the sentence.
    LikenessHint(const QString& key, const Theme& theme, QWidget* parent = nullptr);

    /// \a words of the point and how like it is, in thousandths; empty words: nothing is like it.
    void say(const QString& words, int score);
    /// What it says, in full; empty where it says nothing.
    [[nodiscard]] QString sentence() const;
    /// The same as far as there is room for it.
    [[nodiscard]] const QString& shown() const { return m_shown; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& position) const override;

private:
    [[nodiscard]] QString sentenceOf(const QString& words) const;
    [[nodiscard]] qreal keyWidth() const;
    [[nodiscard]] int lines() const;
    void fit();

    QString m_key;
    const Theme& m_theme;
    QString m_words;
    int m_score = 0;
    QString m_shown;
    TextCache m_texts;
};

} // namespace ui
