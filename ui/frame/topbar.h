// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <optional>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class ElidingLabel;
class PlainLabel;

/// The bar on top: meeting, running session with the time left, find-or-run, state of saving.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QMenu* menu, QWidget* parent = nullptr);

    void setMeeting(const QString& title);
    /// The running session and the seconds that it has left, negative past its time; empty and nothing: none runs.
    void setSession(const QString& title, std::optional<qint64> secondsLeft);
    /// Whether something is before the room, or held back there.
    void setProjector(bool on, bool blank);
    void setSaved();
    /// \a sentence says why not.
    void setNotSaved(const QString& sentence);
    /// How the meeting and its hub stand, in few \a words (none: there is no hub) and in a \a sentence.
    void setLink(const QString& words, bool isTrouble, const QString& sentence);
    [[nodiscard]] QLineEdit* field() const { return m_field; }

Q_SIGNALS:
    void timeClicked();
    void projectorClicked();

private:
    void addField();
    void addState();
    void showState();

    QToolButton* m_meeting;
    ElidingLabel* m_session;
    QPushButton* m_time;
    QPushButton* m_projector;
    QLineEdit* m_field;
    QFrame* m_dot;
    PlainLabel* m_state;
    QString m_notSaved; ///< why; empty: it is saved
    QString m_link;
    QString m_linkSentence;
    bool m_isTrouble = false;
};

} // namespace ui
