// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

#include "core/usecases/entryline.h"
#include "ui/screen/screen.h"

class QBoxLayout;
class QLineEdit;

namespace ui {

class CompletionPopup;
class KeyHints;
class Likeness;
class LikenessHint;

/// The line that is always ready: Enter adds a point, what is being typed is kept as a draft of its group.
class EntryBox : public QWidget
{
    Q_OBJECT

public:
    /// What the line offers is shown inside \a area.
    EntryBox(Context& context, QWidget& area, QWidget* parent = nullptr);

    /// Points go to this group and question from now on; another group brings its own draft.
    void setRoom(const domain::GroupId& group, const domain::QuestionId& question);
    [[nodiscard]] QLineEdit& line() const { return *m_line; }
    /// A point of the room is being edited elsewhere: the likeness is that of these words, until the line is typed in.
    void followEditing(const domain::PointId& point, const QString& text);
    void followLine();
    /// The point of the room that is most like what is being typed; may be null.
    [[nodiscard]] domain::PointId alike() const;

Q_SIGNALS:
    void added(const domain::PointId& point);
    void left();
    void entered(); ///< the line has the focus
    void alikeChanged();
    void alikeWanted(); ///< somebody wants to see the point that is alike

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Word
    {
        qsizetype from = 0;
        qsizetype length = 0;
        QString text; ///< up to the cursor
    };

    void buildNotes();
    void showLikeness();
    void announceLikeness();
    [[nodiscard]] QString draftPlace() const;
    void loadDraft();
    void saveDraft(const QString& text);
    void add();
    [[nodiscard]] Word wordAtCursor() const;
    [[nodiscard]] QList<usecases::Completion> offers() const;
    [[nodiscard]] bool wordIsComplete() const;
    void complete(const usecases::Completion& completion);
    bool filterKey(QEvent* event);

    Context& m_context;
    QLineEdit* m_line;
    CompletionPopup* m_popup;
    KeyHints* m_hints;
    Likeness* m_likeness;
    LikenessHint* m_alike;
    QBoxLayout* m_notes = nullptr; ///< keys and likeness: side by side or one below the other
    QTimer m_pause;                ///< runs out when the likeness has stayed the same for a while
    domain::GroupId m_group;
    domain::QuestionId m_question;
    QString m_kept; ///< what stands in the file as the draft
    bool m_draftFailed = false;
};

} // namespace ui
