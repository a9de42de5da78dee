// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <optional>

#include "core/usecases/results.h"
#include "ui/models/linesmodel.h"
#include "ui/screen/screen.h"

class QAction;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class PlainLabel;
class RulingForm;

/// The ways to settle a tie at the cut: one is chosen, and one action does it.
class TieSection : public QWidget
{
    Q_OBJECT

public:
    /// \a settle does what is chosen; its text follows the choice.
    TieSection(QAction* settle, Context& context, QWidget* parent = nullptr);

    /// \a round: the one whose tie waits to be settled.
    void show(const domain::Meeting& meeting, const domain::Round& round);
    /// Does what is chosen. Complains where it cannot, and stays.
    bool settle();
    /// The action was shown or hidden.
    void followAction() { choose(); }
    /// Where the choosing begins.
    void enter();

private:
    struct Way
    {
        QRadioButton* radio;
        QWidget* details; ///< shown while the way is chosen
        PlainLabel* help; ///< always
    };

    Way addWay(QVBoxLayout& column, const QString& name, QWidget* details);
    QWidget* makeLot();
    void showWider(const domain::Meeting& meeting, const domain::Round& round, const voting::Selection& selection);
    void showLot(const domain::Round& round);
    [[nodiscard]] std::optional<domain::TieWay> chosen() const;
    void choose();

    Context& m_context;
    QAction* m_settle;
    domain::RoundId m_round;
    QMap<domain::TieWay, Way> m_ways;
    PlainLabel* m_tied;
    RulingForm* m_ruling;
    QWidget* m_lot;
    PlainLabel* m_commitment;
    QLineEdit* m_word;
};

/// In eights, so that it can be read aloud and a line can break.
QString groupedHash(const QString& hexadecimal);

} // namespace ui
