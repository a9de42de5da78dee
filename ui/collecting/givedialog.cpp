// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collecting/givedialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

#include "core/domain/lists.h"
#include "core/usecases/collecting.h"
#include "ui/screen/dialogs.h"
#include "ui/style/theme.h"
#include "ui/widgets/groupmark.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(460, 420);
constexpr QSize sentenceSize(460, 148); // where there is no group
constexpr int markSize = 20;
constexpr int rowHeight = 32;

QIcon markIcon(const domain::Group& group, const Theme& theme, qreal ratio)
{
    QPixmap pixmap(QSize(markSize, markSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGroupMark(painter, QRectF(0, 0, markSize, markSize), group, theme.tokens());
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

/// What of a mark may stand in the name of a file.
QString fileMark(const QString& mark)
{
    QString kept;
    std::copy_if(mark.begin(), mark.end(), std::back_inserter(kept), [](QChar c) { return c.isLetterOrNumber(); });
    return kept;
}

} // namespace

GiveDialog::GiveDialog(Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_groups(domain::groupsInOrder(context.workspace.meeting()))
    , m_list(new QListWidget)
    , m_error(new PlainLabel({}, PlainLabel::Look::Warning))
{
    setObjectName(u"give"_s);
    setWindowTitle(tr("Give a room its copy"));
    setAccessibleName(tr("Give a room its copy"));
    fill();
    layOut();
    resize(m_groups.isEmpty() ? sentenceSize : usualSize);
}

void GiveDialog::fill()
{
    m_list->setObjectName(u"give.groups"_s);
    m_list->setAccessibleName(tr("The groups"));
    m_list->setProperty("framed", true);
    m_list->setIconSize({markSize, markSize});
    for (const domain::Group& group : m_groups) {
        auto* item = new QListWidgetItem(markIcon(group, m_context.theme, devicePixelRatioF()), group.name, m_list);
        item->setSizeHint({0, rowHeight});
    }
    m_list->setCurrentRow(0);
}

void GiveDialog::layOut()
{
    const bool some = !m_groups.isEmpty();
    auto* sentence =
        new PlainLabel(some ? tr("The copy starts on the room's screen and writes for that room only. It "
                                 "holds no ballots and nothing of the other rooms.")
                            : tr("There are no groups yet; add or import them on the screen People first."),
                       PlainLabel::Look::Quiet);
    sentence->setObjectName(u"give.sentence"_s);
    sentence->setWordWrap(true);
    m_error->setObjectName(u"give.error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto* close = new QPushButton(some ? tr("Cancel") : tr("Close"));
    close->setObjectName(u"give.close"_s);
    close->setAccessibleName(some ? tr("Give no copy") : tr("Close"));
    close->setAutoDefault(false);
    close->setDefault(!some);
    auto* run = new QPushButton(tr("Save its copy…"));
    run->setObjectName(u"give.save"_s);
    run->setAccessibleName(tr("Save the copy of the chosen group"));
    run->setProperty("primary", true);
    run->setDefault(some);

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(2 * space);
    bottom->addStretch();
    bottom->addWidget(close);
    bottom->addWidget(run);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 4 * space, 4 * space, 4 * space);
    column->setSpacing(3 * space);
    column->addWidget(new PlainLabel(tr("Give a room its copy"), PlainLabel::Look::Title));
    column->addWidget(sentence);
    column->addWidget(m_list, 1);
    column->addWidget(m_error);
    column->addLayout(bottom);
    m_list->setVisible(some);
    run->setVisible(some);
    some ? m_list->setFocus() : close->setFocus();

    connect(run, &QPushButton::clicked, this, &GiveDialog::save);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &GiveDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QString GiveDialog::suggestedName(const domain::Group& group) const
{
    return u"%1-%2.rapporteur"_s.arg(QFileInfo(m_context.workspace.path()).completeBaseName(), fileMark(group.mark));
}

void GiveDialog::save()
{
    const domain::Group group = m_groups.value(m_list->currentRow());
    const std::optional<QString> path =
        m_context.dialogs.fileToSave(this, tr("Where the copy of %1 is kept").arg(group.name), suggestedName(group),
                                     tr("Meeting files (*.rapporteur)"));
    if (!path) {
        return;
    }
    if (const domain::Done done = usecases::giveRoomCopy(m_context.workspace, group.id, *path); !done) {
        m_error->setText(sentenceOf(done.error()));
        m_error->show();
        return;
    }
    accept();
    m_context.say(tr("%1's copy was written to “%2”.").arg(group.name, QFileInfo(*path).fileName()));
}

void giveCopy(Context& context, QWidget* parent)
{
    auto* dialog = new GiveDialog(context, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
