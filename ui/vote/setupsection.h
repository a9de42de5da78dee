// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include "core/domain/meeting.h"
#include "core/usecases/roundlimits.h"

class QLineEdit;

namespace ui {

class BallotLimits;
class ChoiceGroup;
class ElectorateChoice;
class PlainLabel;
class RuleChoice;
class Theme;

/// How a round is taken, which rule chooses, and who may vote. Only what applies is shown.
class SetUpSection : public QWidget
{
    Q_OBJECT

public:
    /// What may still be changed.
    enum class Freedom { All, SameCasting, Nothing };

    explicit SetUpSection(const Theme& theme, QWidget* parent = nullptr);

    /// Proposes what a new round would have; what was chosen already stays.
    void propose(const domain::Meeting& meeting);
    /// What the round has.
    void show(const domain::Meeting& meeting, const domain::Round& round, Freedom freedom);
    [[nodiscard]] usecases::RoundLimits limits() const;
    void enter();

Q_SIGNALS:
    void changed();

private:
    void connectParts();
    void choose(domain::Method method);
    void take(const usecases::RoundLimits& limits);
    void reflect();

    const domain::Meeting* m_meeting = nullptr;
    usecases::RoundLimits m_limits;
    Freedom m_freedom = Freedom::All;
    int m_proposed = -1; ///< entitled that were proposed; less than 0: what is shown is a round's
    PlainLabel* m_frozen;
    ChoiceGroup* m_methods;
    PlainLabel* m_castingName;
    ChoiceGroup* m_castings;
    BallotLimits* m_ballot;
    RuleChoice* m_rule;
    ElectorateChoice* m_electorate;
    QLineEdit* m_question;
};

} // namespace ui
