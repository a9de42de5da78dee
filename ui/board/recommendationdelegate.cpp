// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/recommendationdelegate.h"

#include <QAbstractScrollArea>
#include <QMouseEvent>
#include <QPainter>

#include "ui/board/cardmetrics.h"
#include "ui/board/wordingeditor.h"
#include "ui/widgets/groupmark.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using Model = RecommendationsModel;

constexpr qreal numberGap = 2 * space;
constexpr qreal leastEditorHeight = 88;
constexpr qreal markStep = cards::markSize + space / 2;

QList<GroupShare> groupsOf(const QModelIndex& index)
{
    return index.data(Model::GroupsRole).value<QList<GroupShare>>();
}

QFont wordsFont(const Theme& theme)
{
    QFont font = theme.textFont();
    font.setWeight(QFont::Medium);
    return font;
}

bool isSource(const QModelIndex& index)
{
    return index.data(Model::SourceRole).toBool();
}

} // namespace

RecommendationDelegate::RecommendationDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_texts.clear(); });
}

RecommendationDelegate::Laid RecommendationDelegate::lay(const QStyleOptionViewItem& option,
                                                         const QModelIndex& index) const
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(option.widget);
    const qreal width = area ? area->viewport()->width() : option.rect.width();
    const QRectF row(option.rect.topLeft(), QSizeF(width, option.rect.height()));
    Laid laid = isSource(index) ? laySource(row, index) : Laid();
    if (!isSource(index)) {
        const QFontMetricsF numbers(m_theme.strongFont());
        const qreal left = cards::padding + space;
        const qreal indent = numbers.horizontalAdvance(index.data(Model::NumberRole).toString()) + numberGap;
        laid.words = row.topLeft() + QPointF(left + indent, cards::padding - 1);
        laid.wordsWidth = qMax(1.0, width - left - indent - cards::padding);
        laid.wordsHeight = m_texts.height(index.data().toString(), wordsFont(m_theme), laid.wordsWidth);
        laid.marks = QPointF(row.left() + left, laid.words.y() + laid.wordsHeight + 2 * space);
        const qreal marksWidth = static_cast<qreal>(groupsOf(index).size()) * markStep;
        const QFontMetricsF small(m_theme.smallFont());
        const qreal breadthWidth = small.horizontalAdvance(index.data(Model::BreadthRole).toString());
        const bool besides = left + marksWidth + 2 * space + breadthWidth + leastTarget <= width;
        laid.breadth =
            laid.marks + (besides ? QPointF(marksWidth + 2 * space, 0) : QPointF(0, cards::markSize + space));
        const qreal bottom = laid.breadth.y() + cards::markSize + cards::padding - 2;
        laid.expander =
            QRectF(row.left() + width - leastTarget - space, bottom - leastTarget - space, leastTarget, leastTarget);
        laid.card = QRectF(row.topLeft(), QPointF(row.left() + width, bottom));
    }
    laid.height = laid.card.bottom() - row.top() + cards::gap;
    laid.height += index.data(Model::CutLineRole).toBool() ? cards::cutLineHeight : 0;
    return laid;
}

RecommendationDelegate::Laid RecommendationDelegate::laySource(const QRectF& row, const QModelIndex& index) const
{
    Laid laid;
    const QFontMetricsF small(m_theme.smallFont());
    const qreal takeOffWidth = m_readOnly ? 0 : small.horizontalAdvance(tr("Take off")) + 4 * space;
    laid.marks = row.topLeft() + QPointF(cards::sourceIndent + 2 * space, 2 * space);
    laid.words = laid.marks + QPointF(cards::markSize + 2 * space, 1);
    laid.wordsWidth = qMax(1.0, row.right() - laid.words.x() - takeOffWidth - space);
    laid.wordsHeight = m_texts.height(index.data().toString(), m_theme.textFont(), laid.wordsWidth);
    const qreal inner = qMax(laid.wordsHeight + 1, static_cast<qreal>(cards::markSize));
    laid.card =
        QRectF(row.left() + cards::sourceIndent, row.top(), row.width() - cards::sourceIndent, inner + 4 * space);
    if (!m_readOnly) {
        laid.takeOff =
            QRectF(laid.card.right() - takeOffWidth, laid.card.top() + space, takeOffWidth - space, leastTarget);
    }
    return laid;
}

QSize RecommendationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {1, qCeil(lay(option, index).height)};
}

void RecommendationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const Laid laid = lay(option, index);
    CardLook look;
    look.selected = option.state & QStyle::State_Selected;
    look.focused = option.state & QStyle::State_HasFocus;
    if (!isSource(index)) {
        const bool priority = index.data(Model::TrackRole).toInt() == static_cast<int>(domain::Track::Priority);
        look.edge = priority ? tokens.accent : tokens.followUp;
    }
    paintCard(*painter, laid.card, look, tokens);
    if (isSource(index)) {
        paintSource(*painter, laid, index);
    } else {
        paintRecommendation(*painter, laid, index);
    }
    if (index.data(Model::CutLineRole).toBool()) {
        paintCutLine(*painter, QRectF(option.rect));
    }
}

void RecommendationDelegate::paintRecommendation(QPainter& painter, const Laid& laid, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter.setFont(m_theme.strongFont());
    painter.setPen(tokens.muted);
    const QRectF number(laid.marks.x(), laid.words.y(), laid.words.x() - laid.marks.x(), laid.wordsHeight);
    painter.drawText(number, Qt::AlignLeft | Qt::AlignTop, index.data(Model::NumberRole).toString());
    m_texts.paint(painter, laid.words, index.data().toString(), wordsFont(m_theme), laid.wordsWidth, tokens.ink);
    QRectF mark(laid.marks, QSizeF(cards::markSize, cards::markSize));
    for (const GroupShare& share : groupsOf(index)) {
        paintGroupMark(painter, mark, share.group, tokens, !share.raised);
        mark.translate(markStep, 0);
    }
    painter.setFont(m_theme.smallFont());
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(laid.breadth, QSizeF(laid.card.width(), cards::markSize)), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data(Model::BreadthRole).toString());
    if (index.data(Model::HasSourcesRole).toBool()) {
        paintExpander(painter, laid.expander, index.data(Model::ExpandedRole).toBool());
    }
}

void RecommendationDelegate::paintSource(QPainter& painter, const Laid& laid, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QList<GroupShare> groups = groupsOf(index);
    if (!groups.isEmpty()) {
        paintGroupMark(painter, QRectF(laid.marks, QSizeF(cards::markSize, cards::markSize)), groups.first().group,
                       tokens);
    }
    m_texts.paint(painter, laid.words, index.data().toString(), m_theme.textFont(), laid.wordsWidth, tokens.ink);
    if (m_readOnly) {
        return;
    }
    painter.setFont(m_theme.smallFont());
    painter.setPen(tokens.accent);
    painter.drawText(laid.takeOff, Qt::AlignCenter, tr("Take off"));
}

void RecommendationDelegate::paintExpander(QPainter& painter, const QRectF& box, bool open) const
{
    const QPointF middle = box.center();
    const QPolygonF arrow =
        open ? QPolygonF{{middle + QPointF(-4, 2), middle + QPointF(0, -2), middle + QPointF(4, 2)}}
             : QPolygonF{{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().muted, 1.5));
    painter.drawPolyline(arrow);
    painter.restore();
}

void RecommendationDelegate::paintCutLine(QPainter& painter, const QRectF& row) const
{
    const qreal y = row.bottom() - cards::cutLineHeight + space / 2;
    painter.setPen(QPen(m_theme.tokens().warning, 2, Qt::DashLine));
    painter.drawLine(QPointF(row.left(), y), QPointF(row.right(), y));
    painter.setFont(m_theme.smallFont());
    painter.drawText(QRectF(row.left(), y + space, row.width(), cards::cutLineHeight - 2 * space),
                     Qt::AlignLeft | Qt::AlignTop, tr("cut line · five"));
}

QWidget* RecommendationDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* editor = new WordingEditor(parent);
    editor->setFont(m_theme.textFont());
    auto* self = const_cast<RecommendationDelegate*>(this);
    connect(editor, &WordingEditor::committed, self, [self, editor] {
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    connect(editor, &WordingEditor::left, self, [self, editor] { Q_EMIT self->closeEditor(editor, RevertModelCache); });
    return editor;
}

void RecommendationDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // A change from elsewhere must not replace what is being typed.
    auto* wording = qobject_cast<WordingEditor*>(editor);
    if (wording && !wording->property("filled").toBool()) {
        wording->setProperty("filled", true);
        wording->setPlainText(index.data(Qt::EditRole).toString());
        wording->selectAll();
    }
}

void RecommendationDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    if (auto* wording = qobject_cast<WordingEditor*>(editor)) {
        Q_EMIT reworded(index, wording->toPlainText());
    }
}

void RecommendationDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                                  const QModelIndex& index) const
{
    QRectF card = lay(option, index).card;
    card.setHeight(qMax(card.height(), leastEditorHeight));
    editor->setGeometry(card.toAlignedRect());
}

bool RecommendationDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                         const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease) {
        return false;
    }
    const Laid laid = lay(option, index);
    const QPointF at = static_cast<QMouseEvent*>(event)->position();
    if (isSource(index) && laid.takeOff.contains(at)) {
        Q_EMIT takeOffClicked(index);
        return true;
    }
    if (!isSource(index) && index.data(Model::HasSourcesRole).toBool() && laid.expander.contains(at)) {
        Q_EMIT expanderClicked(index);
        return true;
    }
    return false;
}

} // namespace ui
