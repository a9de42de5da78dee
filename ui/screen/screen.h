// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>
#include <functional>

#include "core/domain/error.h"
#include "core/domain/result.h"
#include "core/usecases/overlaps.h"

class QAction;

namespace usecases {
class HubLink;
}

namespace ui {

class Dialogs;
class Projector;
class Theme;

/// What the find-or-run field finds on a screen.
struct Found
{
    QString label;  ///< what people read
    QString detail; ///< where it stands, e.g. the group's name
    QUuid id;       ///< what reveal() takes
};

/// What a screen is given. Lives as long as the window's meeting is open.
struct Context
{
    usecases::Workspace& workspace;
    usecases::Overlaps& overlaps;
    Theme& theme;
    Dialogs& dialogs;
    /// Says a sentence in the line at the bottom.
    std::function<void(const QString& sentence)> say;
    /// Goes to a screen ("agenda", "people", "rooms", "board", "convergence", "vote", "highlights", "history") and
    /// shows the thing of \a id there, if it is not null.
    std::function<void(const QString& screen, const QUuid& id)> goTo;

    /// Says why something could not be done; gives whether it was done.
    bool check(const domain::Done& done) const
    {
        if (!done) {
            complain(done.error());
        }
        return done.has_value();
    }
    template <class T>
    bool check(const domain::Result<T>& result) const
    {
        if (!result) {
            complain(result.error());
        }
        return result.has_value();
    }
    std::function<void(const domain::Error& error)> complain;
    /// Where screens put something before the room; may be missing.
    Projector* projector = nullptr;
    /// The hub that the meeting is connected to, or not; may be missing.
    usecases::HubLink* link = nullptr;
};

/// One screen of the frame. It reads the meeting through the workspace and the use cases, and reads again what
/// Workspace::changed() names, keeping selection and scroll position.
class Screen : public QWidget
{
    Q_OBJECT

public:
    Screen(const QString& id, Context& context, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    {
        setObjectName(id);
    }

    /// The actions that find-or-run offers on this screen; each has a text and, where it has one, a shortcut. The frame
    /// does not own them.
    [[nodiscard]] virtual QList<QAction*> commands() const { return {}; }
    /// What of this screen's contents matches, at most \a limit, best first.
    [[nodiscard]] virtual QList<Found> find(const QString& text, int limit) const
    {
        Q_UNUSED(text)
        Q_UNUSED(limit)
        return {};
    }
    /// Selects the thing and scrolls to it.
    virtual void reveal(const QUuid& id) { Q_UNUSED(id) }
    /// "/" was pressed: the screen's own search or filter takes the focus, where it has one.
    virtual void focusSearch() {}
    /// The screen came to the front: the widget that people use first takes the focus.
    virtual void entered() {}
    /// Ctrl+E was pressed. Gives false where the screen exports nothing (the frame then exports the Highlights).
    virtual bool exportShown() { return false; }

protected:
    Context& m_context;
};

} // namespace ui
