// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pointcardsmodel.h"

#include "ui/models/draggedids.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

QVariant PointCardsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PointCard& card = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return card.text;
    case Qt::AccessibleTextRole:
        return told(card);
    case IdRole:
        return card.id.uuid();
    case ChipsRole:
        return chips(card);
    case FiveRole:
        return card.five;
    case MergedRole:
        return !card.recommendation.isNull();
    case MarksRole:
        return card.marks;
    case Qt::ToolTipRole:
        return tip(card);
    case OpensRestRole:
        return card.opensRest;
    case OutlinedRole:
        return m_outlined.contains(card.id);
    default:
        return {};
    }
}

void PointCardsModel::setOutlined(const QSet<PointId>& points)
{
    if (points == m_outlined) {
        return;
    }
    const QSet<PointId> touched = points | m_outlined;
    m_outlined = points;
    for (const PointId& point : touched) {
        if (const int row = rowOf(point); row >= 0) {
            Q_EMIT dataChanged(index(row), index(row), {OutlinedRole, Qt::AccessibleTextRole});
        }
    }
}

Qt::ItemFlags PointCardsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList PointCardsModel::mimeTypes() const
{
    return boardMimeTypes();
}

QMimeData* PointCardsModel::mimeData(const QModelIndexList& indexes) const
{
    QList<PointId> points;
    for (const QModelIndex& index : indexes) {
        points.append(rowAt(index).id);
    }
    return draggedPoints(points);
}

QVariant PointCardsModel::tip(const PointCard& card)
{
    if (card.change.isEmpty()) {
        return {};
    }
    const QString lines = (card.marks.value(0) + u'\n' + card.change).toHtmlEscaped();
    return QString(u"<p>"_s + QString(lines).replace(u'\n', u"<br>"_s) + u"</p>"_s); // wraps, and means no markup
}

QStringList PointCardsModel::chips(const PointCard& card)
{
    QStringList chips = card.elements;
    if (!card.recommendation.isNull()) {
        chips.append(tr("merged · %1", "number of the recommendation").arg(card.recommendationLabel));
    }
    return chips;
}

QString PointCardsModel::told(const PointCard& card) const
{
    QStringList parts{card.text};
    if (!card.elements.isEmpty()) {
        parts.append(tr("Elements: %1").arg(card.elements.join(u", ")));
    }
    if (card.five > 0) {
        parts.append(tr("Number %1 of its room's five").arg(card.five));
    }
    if (!card.recommendation.isNull()) {
        parts.append(tr("Merged into %1").arg(card.recommendationLabel));
    }
    if (!card.marks.isEmpty()) {
        parts.append(card.marks.first());
        parts.append(card.change.split(u'\n', Qt::SkipEmptyParts));
    }
    if (m_outlined.contains(card.id)) {
        parts.append(tr("One of the overlap that is shown above"));
    }
    return parts.join(u". ");
}

} // namespace ui
