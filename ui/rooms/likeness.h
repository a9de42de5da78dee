// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include "core/usecases/overlaps.h"
#include "core/usecases/typedwords.h"
#include "ui/screen/screen.h"

namespace ui {

/// Which point of a room is most like what is being typed there. It asks when the key was handled, the newest words
/// win, and an answer counts while what is typed is what it answers, or has only grown.
class Likeness : public QObject
{
    Q_OBJECT

public:
    /// Less than this is not worth saying, in thousandths.
    static constexpr int least = 500;

    explicit Likeness(Context& context, QObject* parent = nullptr);

    /// Another room: what was like is forgotten.
    void setRoom(const domain::GroupId& room);
    /// What is being typed. \a edited: the point whose words it is to be, which is not like itself.
    void setLine(const QString& line, const domain::PointId& edited = {});

    /// Null where nothing is like it.
    [[nodiscard]] const domain::PointId& point() const { return m_best.point; }
    [[nodiscard]] int score() const { return m_best.score; } ///< thousandths

Q_SIGNALS:
    void changed();

private:
    void meetingChanged(const usecases::Changed& what);
    /// The same words may be like something else now.
    void askAgain();
    void ask();
    void take(const domain::GroupId& room, const QString& text, const QList<usecases::Resemblance>& best);
    void show(const usecases::Resemblance& best);
    [[nodiscard]] bool isLike(const usecases::Resemblance& one) const;

    Context& m_context;
    usecases::TypedWords m_words;
    domain::GroupId m_room;
    QString m_line;
    domain::PointId m_edited;
    QString m_asked; ///< what was asked last, empty: nothing that still counts
    usecases::Resemblance m_best;
    QTimer m_due; ///< runs out once the key was handled
};

} // namespace ui
