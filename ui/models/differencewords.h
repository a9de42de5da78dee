// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include "ui/models/conclusionsmodel.h"

namespace ui {

/// Differences of the rooms as rows. Lives no longer than the meeting that it reads.
class DifferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(DifferenceWords)

public:
    DifferenceWords(const domain::Meeting& meeting, ConvergenceModel::By by);

    [[nodiscard]] Conclusion ofDispute(const usecases::Dispute& dispute) const;
    [[nodiscard]] Conclusion ofOpen(const usecases::Dispute& dispute) const;
    [[nodiscard]] Conclusion ofWarned(const usecases::Suggestion& suggestion) const;

private:
    [[nodiscard]] Conclusion ofElement(const usecases::Dispute& dispute, Conclusion::Kind kind) const;
    [[nodiscard]] QList<domain::Group> groups(const QList<domain::GroupId>& ids) const;
    [[nodiscard]] QString names(const QList<domain::GroupId>& ids) const;
    [[nodiscard]] QString marks(const QList<domain::GroupId>& ids) const;

    const domain::Meeting& m_meeting;
    QHash<QString, QString> m_rows; ///< code of the table's row by the element's code
};

} // namespace ui
