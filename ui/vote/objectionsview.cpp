// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/objectionsview.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include "ui/models/objectionsmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/cardpainting.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 2 * space;
constexpr int gap = space;
constexpr int numberWidth = 26;

class ObjectionDelegate : public QStyledItemDelegate
{
public:
    ObjectionDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const bool objection = isObjection(index);
        const qreal text = m_texts.height(shown(index), fontOf(objection), width - 2 * padding - numberWidth);
        const qreal state = objection ? 0 : QFontMetricsF(m_theme.smallFont()).height();
        return {width, qMax(leastTarget, qCeil(text + state) + 2 * padding) + gap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = m_theme.tokens();
        const bool objection = isObjection(index);
        const QRect whole = option.rect.adjusted(0, 0, 0, -gap);
        const QRect card =
            objection ? QStyle::visualRect(option.direction, whole, whole.adjusted(numberWidth, 0, 0, 0)) : whole;
        CardLook look;
        look.selected = option.state.testFlag(QStyle::State_Selected);
        look.focused = option.state.testFlag(QStyle::State_HasFocus);
        look.edge = objection ? tokens.warning : QColor();
        paintCard(*painter, card, look, tokens);

        const QRect inner = whole.adjusted(padding, padding, -padding, -padding);
        const qreal room = inner.width() - numberWidth;
        const qreal left = inner.left() + (option.direction == Qt::RightToLeft ? 0 : numberWidth);
        m_texts.paint(*painter, QPointF(left, inner.top()), shown(index), fontOf(objection), room, tokens.ink);
        if (objection) {
            return;
        }
        painter->setPen(tokens.muted);
        painter->setFont(m_theme.strongFont());
        const QRect number(inner.left(), inner.top(), numberWidth, inner.height());
        painter->drawText(QStyle::visualRect(option.direction, inner, number), Qt::AlignTop | Qt::AlignLeading,
                          QLocale().toString(index.data(ObjectionsModel::NumberRole).toInt()));
        const bool none = !hasObjections(index);
        const qreal below = inner.top() + m_texts.height(shown(index), fontOf(false), room);
        m_texts.paint(*painter, QPointF(left, below), index.data(ObjectionsModel::StateRole).toString(),
                      m_theme.smallFont(), room, none ? tokens.good : tokens.warning, 1);
    }

private:
    static bool isObjection(const QModelIndex& index) { return index.data(ObjectionsModel::ObjectionRole).toBool(); }
    static bool hasObjections(const QModelIndex& index)
    {
        return index.sibling(index.row() + 1, 0).data(ObjectionsModel::ObjectionRole).toBool();
    }
    static QString shown(const QModelIndex& index) { return index.data().toString(); }
    [[nodiscard]] QFont fontOf(bool objection) const { return objection ? m_theme.smallFont() : m_theme.textFont(); }

    const Theme& m_theme;
    mutable TextCache m_texts;
};

} // namespace

ObjectionsView::ObjectionsView(ObjectionsModel& model, const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new ObjectionDelegate(theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ObjectionsView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
    }
}

void ObjectionsView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

} // namespace ui
