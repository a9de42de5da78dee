// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextLayout>
#include <QWidget>

#include "core/usecases/overlaps.h"
#include "ui/style/theme.h"

namespace ui {

/// Plain text of a few lines with marked words: the same words on the highlighter's colour with a line below, words
/// near in meaning on a fainter one with a dotted line. What has no room ends in "…" and is said whole in the tool tip.
class MarkedText : public QWidget
{
    Q_OBJECT

public:
    MarkedText(const Theme& theme, QWidget* parent);

    void show(const QString& text, const QList<usecases::SharedStretch>& marks);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<usecases::SharedStretch>& marks() const { return m_marks; }
    /// \a above: pixels above the first line.
    void setLines(int lines, int above = 0);
    /// Faint text has no marks.
    void setFaint(bool faint);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    /// \a own: how much of what is shown is the text itself. Gives where the last line begins where it does not hold
    /// all the rest, otherwise -1.
    qsizetype breakLines(const QString& shown, qsizetype own);
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(qsizetype own) const;
    void follow();

    const Theme& m_theme;
    QString m_text;
    QList<usecases::SharedStretch> m_marks;
    int m_lines = 2;
    int m_above = 0;
    bool m_faint = false;
    QTextLayout m_layout;
};

} // namespace ui
