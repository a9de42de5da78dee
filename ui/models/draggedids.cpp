// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/draggedids.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using namespace domain;

namespace {

constexpr auto pointsMime = "application/x-rapporteur-board-points"_L1;
constexpr auto recommendationMime = "application/x-rapporteur-recommendation"_L1;

} // namespace

QMimeData* draggedPoints(const QList<PointId>& points)
{
    QStringList ids;
    for (const PointId& point : points) {
        ids.append(point.toText());
    }
    auto* data = new QMimeData;
    data->setData(pointsMime, ids.join(u'\n').toUtf8());
    return data;
}

QMimeData* draggedRecommendation(const RecommendationId& recommendation)
{
    auto* data = new QMimeData;
    data->setData(recommendationMime, recommendation.toText().toUtf8());
    return data;
}

QList<PointId> pointsDraggedIn(const QMimeData* data)
{
    QList<PointId> points;
    const QString lines = QString::fromUtf8(data->data(pointsMime));
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (const PointId point = PointId::fromText(line); !point.isNull()) {
            points.append(point);
        }
    }
    return points;
}

RecommendationId recommendationDraggedIn(const QMimeData* data)
{
    return RecommendationId::fromText(QString::fromUtf8(data->data(recommendationMime)));
}

QStringList boardMimeTypes()
{
    return {pointsMime, recommendationMime};
}

} // namespace ui
