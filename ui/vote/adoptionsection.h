// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QWidget>
#include <optional>

#include "core/domain/meeting.h"
#include "ui/models/linesmodel.h"

class QComboBox;
class QLineEdit;

namespace ui {

class LinesView;
class PlainLabel;
class Theme;

/// The lines that a track adopts: as the vote chose them, or in another order or set with a reason.
class AdoptionSection : public QWidget
{
    Q_OBJECT

public:
    enum class State { Proposed, TieWaits, Adopted };

    explicit AdoptionSection(const Theme& theme, QWidget* parent = nullptr);

    void show(const domain::Meeting& meeting, domain::Track track, State state);
    [[nodiscard]] QList<domain::RecommendationId> lines() const;
    [[nodiscard]] QString reason() const;
    /// Whether what stands there could be adopted.
    [[nodiscard]] bool isReady() const;
    /// What was changed in the track's lines, and why, is forgotten: they were adopted.
    void forget(domain::Track track);
    [[nodiscard]] QList<QAction*> commands() const { return m_commands; }
    void enter();

Q_SIGNALS:
    /// What would be adopted is another now.
    void changed();
    /// A reason has become necessary: the field for it is to be seen.
    void asked(QWidget* field);
    /// Enter was pressed behind the reason.
    void confirmed();

private:
    struct Draft
    {
        std::optional<QList<domain::RecommendationId>> lines; ///< nothing: what the vote proposes
        QString reason;
    };

    QAction* addCommand(const QString& name, const QString& text, const QKeySequence& key,
                        void (AdoptionSection::*does)());
    QWidget* makeEditing();
    void layOut(QWidget* editing);
    void moveUp();
    void moveDown();
    void move(const domain::RecommendationId& id, int row);
    void takeOff();
    void exchange();
    void add();
    void startAfresh();
    void setLines(const QList<domain::RecommendationId>& lines, const domain::RecommendationId& current);
    [[nodiscard]] QList<domain::RecommendationId> wanted() const;
    void showLines();
    void showOthers();
    void showAdopted();
    void enableCommands();

    const domain::Meeting* m_meeting = nullptr; ///< the workspace's own, which outlives the screen
    domain::Track m_track = domain::Track::Priority;
    State m_state = State::Proposed;
    QMap<domain::Track, Draft> m_drafts;
    LinesModel m_model;
    PlainLabel* m_headline;
    LinesView* m_list;
    QAction* m_change = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_off = nullptr;
    QAction* m_exchange = nullptr;
    QAction* m_add = nullptr;
    QAction* m_afresh = nullptr;
    QList<QAction*> m_commands;
    QWidget* m_changeButton = nullptr;
    QWidget* m_editing = nullptr;
    QComboBox* m_others;
    QList<LineRow> m_offered; ///< what m_others has
    PlainLabel* m_asked;
    QLineEdit* m_reason;
    PlainLabel* m_adopted;
};

} // namespace ui
