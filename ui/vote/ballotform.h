// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <optional>

#include "core/domain/meeting.h"

class QAction;
class QCheckBox;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class PlainLabel;
class Theme;

/// A voter's ballot, as somebody enters it for them: a mark for each option. Enter casts it.
class BallotForm : public QWidget
{
    Q_OBJECT

public:
    /// \a takeBack takes a ballot back that was cast.
    BallotForm(const Theme& theme, QAction* takeBack, QWidget* parent = nullptr);

    /// The options of the round, and an empty ballot.
    void setRound(const domain::Meeting& meeting, const domain::Round& round);
    /// Whose ballot it is (null: nobody's); of one that was cast the \a marks are shown, and stay. What is being
    /// entered for the same voter stays too.
    void setVoter(const domain::VoterId& voter, const QString& name, const QList<int>& marks);
    [[nodiscard]] QList<int> marks() const;
    void enter();

Q_SIGNALS:
    void castWanted(const QList<int>& marks);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeMark(const domain::Recommendation& option, int number);
    void showUse();

    const Theme& m_theme;
    domain::Round m_round;
    QList<QString> m_texts;
    std::optional<domain::VoterId> m_voter;
    QList<int> m_castMarks;
    PlainLabel* m_name;
    PlainLabel* m_use;
    QWidget* m_rows;
    QVBoxLayout* m_column;
    QAction* m_cast;
    QAction* m_takeBack;
    QList<QCheckBox*> m_boxes;
    QList<QSpinBox*> m_spins;
};

} // namespace ui
