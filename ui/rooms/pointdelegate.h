// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStyledItemDelegate>
#include <QUuid>
#include <functional>

#include "core/domain/id.h"
#include "ui/widgets/cardpainting.h"

namespace ui {

class PointEditor;

/// A point of the room as a card; edited in place.
class PointDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Takes the words that were typed; false: they stay in the editor.
    using Commit = std::function<bool(const domain::PointId& point, const QString& text)>;

    PointDelegate(const Theme& theme, Commit commit, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    // The editor holds what is typed; news of the point must not overwrite it, and only m_commit writes.
    void setEditorData(QWidget*, const QModelIndex&) const override {}
    void setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const override {}

Q_SIGNALS:
    /// What stands in the editor of a point.
    void typed(const domain::PointId& point, const QString& text);

protected:
    bool eventFilter(QObject*, QEvent*) override { return false; }

private:
    struct Height
    {
        QString text;
        int width = 0;
        bool tagged = false;
        int height = 0;
    };

    void commit(PointEditor* editor);
    void close(PointEditor* editor);
    [[nodiscard]] int heightOf(const QModelIndex& index, int width) const;
    void paintTags(QPainter& painter, const QRectF& line, const QModelIndex& index, const Tokens& tokens) const;
    qreal paintChips(QPainter& painter, const QRectF& line, const QModelIndex& index, const Tokens& tokens) const;

    const Theme& m_theme;
    Commit m_commit;
    mutable TextCache m_texts;
    mutable QHash<QUuid, Height> m_heights; ///< laying out thousands of rows must not lay out their words again
};

} // namespace ui
