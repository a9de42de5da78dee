// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QRadioButton>

#include "tests/support/visitor.h"
#include "tests/ui/collecting/roomfiles.h"
#include "ui/collecting/collectdialog.h"

namespace tests {

/// A place to ask for collecting from.
class CollectingDesk : public QWidget
{
public:
    explicit CollectingDesk(ui::Context& context)
        : m_context(context)
    {
    }

    void collect() { ui::collectInto(m_context, this); }

private:
    ui::Context& m_context;
};

/// A plenary with a room's copy of Africa and of Europe.
class CollectingPlenary : public Visitor<CollectingDesk>
{
public:
    explicit CollectingPlenary(ui::Theme::Mode mode = ui::Theme::Mode::Light)
        : Visitor(MeetingFixture::small(), mode)
        , africa(copyFor(fixture.meeting, QStringLiteral("AF")))
        , europe(copyFor(fixture.meeting, QStringLiteral("EU")))
    {
    }

    void write(const QString& path, const QString& mark, const QString& text)
    {
        addPointIn(path, fixture.meeting, mark, text);
    }
    /// The same point, reworded in Africa's copy and then in the plenary, or the other way round.
    domain::PointId reworded(const QString& inRoom, const QString& inPlenary, bool roomIsLater)
    {
        const domain::PointId point = fixture.meeting.addPoint(QStringLiteral("AF"), QStringLiteral("As it was"));
        QFile::remove(africa);
        africa = copyFor(fixture.meeting, QStringLiteral("AF"));
        rewordTwice(point, inRoom, inPlenary, roomIsLater);
        return point;
    }
    void rewordTwice(const domain::PointId& point, const QString& inRoom, const QString& inPlenary, bool roomIsLater)
    {
        if (!roomIsLater) {
            rewordIn(africa, fixture.meeting.clock(), point, inRoom);
        }
        if (!usecases::Points(workspace()).edit(point, inPlenary)) {
            qFatal("Not reworded");
        }
        if (roomIsLater) {
            rewordIn(africa, fixture.meeting.clock(), point, inRoom);
        }
    }
    void open(const QStringList& paths)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        fixture.answers.files = paths;
        screen.collect();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QDialog* dialog() const
    {
        auto* found = screen.findChild<QDialog*>(QStringLiteral("collect"));
        return found && found->isVisible() ? found : nullptr;
    }
    QRadioButton* side(int number) { return the<QRadioButton>(QStringLiteral("collect.side%1").arg(number)); }
    /// Every sentence that the dialog shows as a label.
    [[nodiscard]] QStringList labels() const
    {
        QStringList texts;
        for (const QLabel* label : screen.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts;
    }
    [[nodiscard]] QString textOf(const domain::PointId& point) const { return meeting().points.find(point)->text; }
    [[nodiscard]] bool shows(const QString& button) { return the<QAbstractButton>(button)->isVisible(); }

    QString africa;
    QString europe;
};

} // namespace tests
