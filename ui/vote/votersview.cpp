// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vote/votersview.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/models/votersmodel.h"
#include "ui/style/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int markSide = 16;
constexpr int padding = 2 * space;

class VoterDelegate : public QStyledItemDelegate
{
public:
    VoterDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        const int line = QFontMetrics(m_theme.textFont()).height();
        return {option.rect.width(), qMax(leastTarget, line + 2 * space) + 1};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& tokens = m_theme.tokens();
        const bool voted = index.data(VotersModel::VotedRole).toBool();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, tokens.tint);
        }
        painter->setPen(tokens.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
        const QRect mark(inner.left(), inner.center().y() - markSide / 2, markSide, markSide);
        paintMark(*painter, QStyle::visualRect(option.direction, inner, mark), voted);
        const QRect words = QStyle::visualRect(option.direction, inner, inner.adjusted(markSide + padding, 0, 0, 0));
        paintNames(*painter, words, option.direction, index);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(tokens.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), space, space);
        }
        painter->restore();
    }

private:
    /// A filled disc with a tick, or an empty circle: told by shape as well as by colour.
    void paintMark(QPainter& painter, const QRectF& rect, bool voted) const
    {
        const Tokens& tokens = m_theme.tokens();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (voted) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.good);
            painter.drawEllipse(rect);
            painter.setPen(QPen(tokens.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF c = rect.center();
            painter.drawPolyline(QPolygonF({c + QPointF(-4, 0), c + QPointF(-1, 3), c + QPointF(4, -3)}));
        } else {
            painter.setPen(QPen(tokens.muted, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        }
        painter.restore();
    }

    void paintNames(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, const QModelIndex& index) const
    {
        const QString name = index.data().toString();
        const QString body = index.data(VotersModel::BodyRole).toString();
        const QFontMetrics metrics(m_theme.textFont());
        const int nameRoom = body.isEmpty() ? rect.width() : rect.width() * 3 / 5;
        const auto flags = Qt::AlignVCenter | Qt::TextSingleLine | QStyle::visualAlignment(direction, Qt::AlignLeft);
        painter.setFont(m_theme.textFont());
        painter.setPen(m_theme.tokens().ink);
        const QRect left(rect.left(), rect.top(), nameRoom - padding, rect.height());
        painter.drawText(QStyle::visualRect(direction, rect, left), static_cast<int>(flags),
                         metrics.elidedText(name, Qt::ElideRight, left.width()));
        const QRect right(rect.left() + nameRoom, rect.top(), rect.width() - nameRoom, rect.height());
        painter.setFont(m_theme.smallFont());
        painter.setPen(m_theme.tokens().muted);
        painter.drawText(QStyle::visualRect(direction, rect, right), static_cast<int>(flags),
                         QFontMetrics(m_theme.smallFont()).elidedText(body, Qt::ElideRight, right.width()));
    }

    const Theme& m_theme;
};

} // namespace

VotersView::VotersView(QAbstractItemModel* model, const Theme& theme, QWidget* parent)
    : QListView(parent)
{
    setProperty("framed", true);
    setModel(model);
    setItemDelegate(new VoterDelegate(theme, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void VotersView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentVoterChanged();
}

} // namespace ui
