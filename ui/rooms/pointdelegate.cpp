// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms/pointdelegate.h"

#include <QAbstractItemView>
#include <QPainter>

#include "ui/models/roompointsmodel.h"
#include "ui/rooms/pointeditor.h"
#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int mostLines = 6; // the panel beside shows the rest
constexpr int mostBodies = 3;
constexpr int gap = 2 * space; // below a card
constexpr int inset = 3 * space;
constexpr int above = 2 * space; // between the card's edge and its words
constexpr int numberWidth = 30;
constexpr int timeWidth = 48;
constexpr int tagsHeight = 24;
constexpr qreal ringSize = 7; // of what has not reached the plenary

QRectF cardOf(const QRect& row)
{
    return QRectF(row).adjusted(0, 0, 0, -gap);
}

QRectF textColumn(const QRectF& card)
{
    return card.adjusted(inset + numberWidth, above, -inset - timeWidth, -above);
}

int textWidth(int rowWidth)
{
    return std::max(40, rowWidth - 2 * inset - numberWidth - timeWidth);
}

bool hasTags(const QModelIndex& index)
{
    return index.data(RoomPointsModel::TaggedRole).toBool();
}

QString bodiesInShort(const QStringList& bodies)
{
    const QString first = bodies.first(std::min<qsizetype>(bodies.size(), mostBodies)).join(u", "_s);
    const qsizetype more = bodies.size() - mostBodies;
    return more > 0 ? first + u" +"_s + QString::number(more) : first;
}

} // namespace

PointDelegate::PointDelegate(const Theme& theme, Commit commit, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_commit(std::move(commit))
{
}

int PointDelegate::heightOf(const QModelIndex& index, int width) const
{
    Height& known = m_heights[index.data(RoomPointsModel::IdRole).toUuid()];
    const QString text = index.data().toString();
    const bool tagged = hasTags(index);
    if (known.height == 0 || known.width != width || known.tagged != tagged || known.text != text) {
        const qreal words = m_texts.height(text, m_theme.pointFont(), textWidth(width), mostLines);
        known = {text, width, tagged, qCeil(words) + 2 * above + (tagged ? tagsHeight : 0) + gap};
    }
    return known.height;
}

QSize PointDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, heightOf(index, width)};
}

void PointDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF card = cardOf(option.rect);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    CardLook look;
    look.focused = current && option.state.testFlag(QStyle::State_HasFocus);
    paintCard(*painter, card, look, tokens);
    if (current && !look.focused) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tokens.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

    const QRectF column = textColumn(card);
    const QFont font = m_theme.pointFont();
    const qreal firstLine = QFontMetricsF(font).height();
    const int five = index.data(RoomPointsModel::FiveRole).toInt();
    QFont numberFont = m_theme.strongFont();
    painter->setFont(numberFont);
    painter->setPen(five > 0 ? tokens.accent : tokens.muted);
    painter->drawText(QRectF(card.left() + inset, column.top(), numberWidth, firstLine),
                      Qt::AlignVCenter | Qt::AlignLeft, five > 0 ? QLocale().toString(five) : u"·"_s);
    m_texts.paint(*painter, column.topLeft(), index.data().toString(), font, textWidth(option.rect.width()), tokens.ink,
                  mostLines);
    painter->setFont(m_theme.smallFont());
    painter->setPen(tokens.muted);
    painter->drawText(QRectF(column.right(), column.top(), timeWidth, firstLine), Qt::AlignVCenter | Qt::AlignRight,
                      index.data(RoomPointsModel::WrittenRole).toString());
    if (index.data(RoomPointsModel::WaitingRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.warning, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QPointF(column.right() + ringSize / 2, column.top() + firstLine / 2), ringSize / 2,
                             ringSize / 2);
    }
    if (hasTags(index)) {
        paintTags(*painter,
                  QRectF(column.left(), column.bottom() - tagsHeight + space, column.width() + timeWidth, tagsHeight),
                  index, tokens);
    }
}

qreal PointDelegate::paintChips(QPainter& painter, const QRectF& line, const QModelIndex& index,
                                const Tokens& tokens) const
{
    const QFont font = m_theme.smallFont();
    QStringList chips = index.data(RoomPointsModel::ElementsRole).toStringList();
    qreal width = 0;
    for (const QString& chip : chips) {
        width += chipSize(chip, font).width() + space;
    }
    if (width > line.width() / 2) {
        chips = index.data(RoomPointsModel::CodesRole).toStringList();
    }
    qreal x = line.left();
    for (const QString& chip : chips) {
        if (x + chipSize(chip, font).width() > line.right()) {
            break;
        }
        x += paintChip(painter, {x, line.top()}, chip, font, tokens) + space;
    }
    return x;
}

void PointDelegate::paintTags(QPainter& painter, const QRectF& line, const QModelIndex& index,
                              const Tokens& tokens) const
{
    qreal right = line.right();
    const QFontMetricsF metrics(m_theme.smallFont());
    const QString stance = index.data(RoomPointsModel::StanceRole).toString();
    const qreal chipHeight = chipSize(u"h"_s, m_theme.smallFont()).height();
    if (!stance.isEmpty()) {
        painter.setFont(m_theme.smallFont());
        painter.setPen(tokens.warning);
        painter.drawText(QRectF(line.left(), line.top(), line.width(), chipHeight), Qt::AlignVCenter | Qt::AlignRight,
                         stance);
        right -= metrics.horizontalAdvance(stance) + 2 * space;
    }
    const qreal x = paintChips(painter, QRectF(line.topLeft(), QPointF(right, line.bottom())), index, tokens);
    const QRectF rest(x, line.top(), right - x, chipHeight);
    const QString bodies = bodiesInShort(index.data(RoomPointsModel::BodiesRole).toStringList());
    painter.setFont(m_theme.smallFont());
    painter.setPen(tokens.muted);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(bodies, Qt::ElideRight, rest.width()));
}

QWidget* PointDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const domain::PointId point(index.data(RoomPointsModel::IdRole).toUuid());
    auto* editor = new PointEditor(point, index.data().toString(), parent);
    editor->setFont(m_theme.pointFont());
    // createEditor() is const by Qt's signature; ending the editing is not.
    auto* self = const_cast<PointDelegate*>(this);
    connect(editor, &PointEditor::committed, self, [self, editor] { self->commit(editor); });
    connect(editor, &PointEditor::left, self, [self, editor] { self->close(editor); });
    connect(editor, &PointEditor::textChanged, self,
            [self, editor] { Q_EMIT self->typed(editor->point(), editor->toPlainText()); });
    return editor;
}

void PointDelegate::commit(PointEditor* editor)
{
    if (m_commit(editor->point(), editor->toPlainText())) {
        close(editor);
    }
}

void PointDelegate::close(PointEditor* editor)
{
    editor->end(); // losing the focus commits, and closing takes the focus
    Q_EMIT closeEditor(editor);
}

void PointDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QRectF card = cardOf(option.rect);
    const QRectF column = textColumn(card).adjusted(-2 * space, -above + 1, 0, above - 1);
    editor->setGeometry(column.toAlignedRect());
}

} // namespace ui
