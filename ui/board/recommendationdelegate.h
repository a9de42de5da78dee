// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

#include "ui/models/recommendationsmodel.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

/// A recommendation with its breadth, or one of its source points; below the fifth the cut line.
class RecommendationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecommendationDelegate(const Theme& theme, QObject* parent);

    /// Sources cannot be taken off from now on.
    void setReadOnly() { m_readOnly = true; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

Q_SIGNALS:
    void reworded(const QModelIndex& index, const QString& text) const;
    void expanderClicked(const QModelIndex& index);
    void takeOffClicked(const QModelIndex& index);

private:
    struct Laid
    {
        QRectF card;
        QPointF words;
        qreal wordsWidth = 0;
        qreal wordsHeight = 0;
        QPointF marks;
        QPointF breadth;
        QRectF expander;
        QRectF takeOff;   ///< of a source
        qreal height = 0; ///< of the row
    };

    [[nodiscard]] Laid lay(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] Laid laySource(const QRectF& row, const QModelIndex& index) const;
    void paintRecommendation(QPainter& painter, const Laid& laid, const QModelIndex& index) const;
    void paintSource(QPainter& painter, const Laid& laid, const QModelIndex& index) const;
    void paintExpander(QPainter& painter, const QRectF& box, bool open) const;
    void paintCutLine(QPainter& painter, const QRectF& row) const;

    const Theme& m_theme;
    bool m_readOnly = false;
    mutable TextCache m_texts;
};

} // namespace ui
