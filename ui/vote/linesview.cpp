// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/linesview.h"

#include <QDropEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/models/linesmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/cardpainting.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int padding = 2 * space;
constexpr int gap = space; ///< between two lines
constexpr int numberWidth = 22;

class LinesDelegate : public QStyledItemDelegate
{
public:
    LinesDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        const qreal room = width - 2 * padding - numberWidth;
        const qreal text = m_texts.height(index.data().toString(), m_theme.textFont(), room);
        const qreal breadth = QFontMetricsF(m_theme.smallFont()).height();
        return {width, qCeil(text + breadth) + 2 * padding + gap};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = m_theme.tokens();
        const QRect card = option.rect.adjusted(0, 0, 0, -gap);
        CardLook look;
        look.selected = option.state.testFlag(QStyle::State_Selected);
        look.focused = option.state.testFlag(QStyle::State_HasFocus);
        paintCard(*painter, card, look, tokens);

        const QRect inner = card.adjusted(padding, padding, -padding, -padding);
        const QRect number(inner.left(), inner.top(), numberWidth, inner.height());
        painter->setPen(tokens.muted);
        painter->setFont(m_theme.strongFont());
        painter->drawText(QStyle::visualRect(option.direction, inner, number), Qt::AlignTop | Qt::AlignLeading,
                          QLocale().toString(index.data(LinesModel::NumberRole).toInt()));
        const qreal room = inner.width() - numberWidth;
        const QString text = index.data().toString();
        const qreal left = inner.left() + (option.direction == Qt::RightToLeft ? 0 : numberWidth);
        m_texts.paint(*painter, QPointF(left, inner.top()), text, m_theme.textFont(), room, tokens.ink);
        const qreal below = inner.top() + m_texts.height(text, m_theme.textFont(), room);
        m_texts.paint(*painter, QPointF(left, below), index.data(LinesModel::BreadthRole).toString(),
                      m_theme.smallFont(), room, tokens.muted, 1);
    }

private:
    const Theme& m_theme;
    mutable TextCache m_texts;
};

} // namespace

LinesView::LinesView(LinesModel& model, const Theme& theme, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new LinesDelegate(theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    const auto refit = [this] { fit(); };
    connect(&model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, refit);
    connect(&model, &QAbstractItemModel::dataChanged, this, refit);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

domain::RecommendationId LinesView::currentLine() const
{
    return currentIndex().isValid() ? m_model.rowAt(currentIndex()).id : domain::RecommendationId();
}

void LinesView::setCurrentLine(const domain::RecommendationId& id)
{
    setCurrentIndex(m_model.index(m_model.rowOf(id)));
}

void LinesView::setOrdered(bool ordered)
{
    m_ordered = ordered;
    setDragDropMode(ordered ? QAbstractItemView::InternalMove : QAbstractItemView::NoDragDrop);
    setDefaultDropAction(ordered ? Qt::MoveAction : Qt::IgnoreAction);
}

void LinesView::setWhole(bool whole)
{
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    fit();
}

QSize LinesView::sizeHint() const
{
    if (!m_whole) {
        return QListView::sizeHint();
    }
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        height += sizeHintForRow(row);
    }
    return {200, qMax(height, leastTarget)};
}

void LinesView::fit()
{
    if (m_whole) {
        setFixedHeight(sizeHint().height());
    }
}

void LinesView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        fit();
    }
}

void LinesView::dropEvent(QDropEvent* event)
{
    const auto line = currentLine();
    if (!m_ordered || event->source() != this || line.isNull()) {
        event->ignore();
        return;
    }
    const QPoint at = event->position().toPoint();
    const QModelIndex under = indexAt(at);
    int row = under.isValid() ? under.row() : m_model.rowCount();
    if (under.isValid() && at.y() > visualRect(under).center().y()) {
        ++row;
    }
    const int from = currentIndex().row();
    // Copy, as the view removes the rows of a move by itself.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT moved(line, row > from ? row - 1 : row);
}

} // namespace ui
