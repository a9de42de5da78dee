// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractScrollArea>
#include <QTextDocument>
#include <memory>

#include "core/documents/tree.h"
#include "ui/style/theme.h"

namespace ui {

/// The pages of a document as they will be exported, on grey ground. A line is chosen by click or arrow key.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(const Theme& theme, QWidget* parent = nullptr);
    ~PageView() override;

    /// Shows the document; keeps the scroll position and, where its anchor is still there, the chosen line.
    void setDocument(const documents::Document& document);
    [[nodiscard]] const QTextDocument& text() const { return *m_text; }

    /// Chooses the line and scrolls to it; the paper stays where it is for an anchor that is not there.
    void choose(const QString& anchor);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Scrolls as little as shows the line.
    void scrollTo(const QString& anchor);
    /// What can be chosen, from top to bottom.
    [[nodiscard]] const QStringList& anchors() const { return m_anchors; }
    /// Where the line stands in the viewport; null where it is not there.
    [[nodiscard]] QRect rectOf(const QString& anchor) const;

    /// 1: as wide as there is room for, at most the size of the paper.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }

Q_SIGNALS:
    void choiceChanged(const QString& anchor);
    void editAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] QSizeF pageSize() const;           ///< of a page on the screen
    [[nodiscard]] QRectF pageRect(int page) const;   ///< in the viewport
    [[nodiscard]] QRectF chosenRect(int page) const; ///< of the chosen line, in the text of a page
    [[nodiscard]] QString anchorUnder(const QPoint& at) const;
    void paintPage(QPainter& painter, int page) const;
    void updateScrollBars();
    void walk(int steps);
    void take(const QString& anchor);

    const Theme& m_theme;
    documents::Document m_document;
    std::unique_ptr<QTextDocument> m_text;
    QStringList m_anchors;
    QString m_chosen;
    qreal m_zoom = 1;
};

} // namespace ui
