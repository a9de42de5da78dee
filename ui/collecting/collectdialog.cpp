// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collecting/collectdialog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <algorithm>
#include <utility>

#include "ui/collecting/collectwords.h"
#include "ui/collecting/disputecard.h"
#include "ui/collecting/handedcard.h"
#include "ui/screen/dialogs.h"
#include "ui/style/theme.h"
#include "ui/widgets/wrappedlabel.h"

using namespace Qt::Literals::StringLiterals;
using usecases::Handed;

namespace ui {

namespace {

constexpr QSize usualSize(880, 560);
constexpr QSize sentenceSize(880, 200); // where there is little to show

} // namespace

CollectDialog::CollectDialog(Context& context, const QStringList& paths, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_paths(paths)
    , m_summary(new PlainLabel)
    , m_progress(new QProgressBar)
    , m_error(new PlainLabel({}, PlainLabel::Look::Warning))
    , m_scroll(new QScrollArea)
    , m_leaveOut(new QPushButton)
    , m_close(new QPushButton)
    , m_run(new QPushButton)
{
    m_paths.removeDuplicates();
    setObjectName(u"collect"_s);
    setWindowTitle(tr("Collect"));
    setAccessibleName(tr("Collect"));
    layOut();
    resize(usualSize);
}

void CollectDialog::layOut()
{
    m_summary->setObjectName(u"collect.summary"_s);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"collect.progress"_s);
    m_progress->setAccessibleName(tr("Files that were read"));
    m_progress->setTextVisible(false);
    m_error->setObjectName(u"collect.error"_s);
    m_error->setWordWrap(true);
    m_error->setProperty("strong", true);
    m_scroll->setObjectName(u"collect.content"_s);
    m_scroll->setAccessibleName(tr("What the files bring"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_leaveOut->setObjectName(u"collect.leaveout"_s);
    m_close->setObjectName(u"collect.close"_s);
    m_run->setObjectName(u"collect.run"_s);
    m_run->setProperty("primary", true);
    for (QPushButton* button : {m_leaveOut, m_close}) {
        button->setAutoDefault(false);
    }

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(2 * space);
    bottom->addWidget(m_leaveOut);
    bottom->addStretch();
    bottom->addWidget(m_close);
    bottom->addWidget(m_run);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 4 * space, 4 * space, 4 * space);
    column->setSpacing(3 * space);
    column->addWidget(new PlainLabel(tr("Collect"), PlainLabel::Look::Title));
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    column->addWidget(m_error);
    column->addWidget(m_scroll, 1);
    column->addStretch();
    column->addLayout(bottom);

    connect(m_run, &QPushButton::clicked, this, &CollectDialog::run);
    connect(m_leaveOut, &QPushButton::clicked, this, &CollectDialog::leaveOut);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void CollectDialog::preview()
{
    if (const QList<Handed> handed = read(usecases::previewCollect); !handed.isEmpty()) {
        show(handed);
    }
}

QList<Handed> CollectDialog::read(Collecting collecting)
{
    m_reading = Reading::Yes;
    const auto handed = collecting(m_context.workspace, m_paths, [this](int file) {
        showReading(file);
        return m_reading == Reading::Yes;
    });
    const bool isStopped = std::exchange(m_reading, Reading::No) == Reading::Stopped;
    if (isStopped) {
        reject();
    } else if (!handed) {
        showRefused(handed.error());
    }
    return handed.value_or(QList<Handed>());
}

void CollectDialog::reject()
{
    if (m_reading == Reading::No) {
        QDialog::reject();
    } else {
        m_reading = Reading::Stopped;
    }
}

void CollectDialog::showReading(int file)
{
    m_summary->setText(
        tr("Reading “%1”, %2 of %3…")
            .arg(QFileInfo(m_paths.at(file)).fileName(), QString::number(file + 1), QString::number(m_paths.size())));
    m_summary->show();
    m_progress->show();
    m_progress->setMaximum(static_cast<int>(m_paths.size()));
    m_progress->setValue(file);
    for (QWidget* widget : {static_cast<QWidget*>(m_error), static_cast<QWidget*>(m_scroll),
                            static_cast<QWidget*>(m_leaveOut), static_cast<QWidget*>(m_run)}) {
        widget->hide();
    }
    m_close->setText(tr("Cancel"));
    m_close->setAccessibleName(tr("Collect nothing"));
    setFocus(); // a key that is held down stops nothing
    QCoreApplication::processEvents();
}

void CollectDialog::clear()
{
    m_cards.clear();
    auto* content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 2 * space, 0);
    m_content->setSpacing(2 * space);
    m_scroll->setWidget(content); // deletes the one before
    m_refused.clear();
    m_progress->hide();
    m_leaveOut->hide();
    m_error->hide();
    m_summary->show();
    m_scroll->show();
}

void CollectDialog::show(const QList<Handed>& handed)
{
    clear();
    m_summary->setText(CollectWords::comes(handed));
    const domain::Meeting& meeting = m_context.workspace.meeting();
    for (const Handed& one : handed) {
        m_content->addWidget(new HandedCard(one, meeting, m_context.theme));
    }
    const QList<Dispute> disputes = disputesIn(handed);
    addDisputes(disputes, tr("%n fields were changed in two places. The later value counts, unless you choose another:",
                             nullptr, static_cast<int>(disputes.size())));
    m_content->addStretch();
    const int entries = CollectWords::entriesIn(handed);
    offer(entries > 0 ? tr("Collect %n", nullptr, entries) : QString());
    m_run->setAccessibleName(tr("Collect %n entries", nullptr, entries));
    m_scroll->setVisible(entries > 0);
    resize(entries > 0 ? usualSize : sentenceSize);
}

void CollectDialog::showLate(const QList<Dispute>& disputes)
{
    clear();
    m_summary->setText(CollectWords::came(m_collected));
    addDisputes(disputes, tr("Somebody went on writing meanwhile, so %n more fields were changed in two places. The "
                             "later value counts, unless you choose another:",
                             nullptr, static_cast<int>(disputes.size())));
    m_content->addStretch();
    resize(usualSize);
    offer(tr("Done"));
    m_run->setAccessibleName(tr("Have the chosen values count"));
}

void CollectDialog::showRefused(const domain::Error& error)
{
    clear();
    m_summary->hide();
    m_scroll->hide();
    m_error->show();
    resize(sentenceSize);
    m_error->setText(CollectWords::refused(error));
    offer({});
    if (m_paths.size() > 1 && m_paths.contains(error.details.value(0))) {
        m_refused = error.details.first();
        m_leaveOut->setText(tr("Collect without this file"));
        m_leaveOut->setAccessibleName(tr("Collect without “%1”").arg(QFileInfo(m_refused).fileName()));
        m_leaveOut->show();
        m_leaveOut->setFocus();
    }
}

void CollectDialog::addDisputes(const QList<Dispute>& disputes, const QString& sentence)
{
    if (disputes.isEmpty()) {
        return;
    }
    m_content->addSpacing(space);
    auto* label = new WrappedLabel(sentence);
    label->setObjectName(u"collect.disputes"_s);
    m_content->addWidget(label);
    for (const Dispute& dispute : disputes) {
        m_cards.append(new DisputeCard(dispute, m_context.workspace.meeting(), m_context.theme));
        m_content->addWidget(m_cards.last());
        m_content->addSpacing(space);
    }
}

/// \a run is what the button says that goes on; empty: there is nothing to go on with.
void CollectDialog::offer(const QString& run)
{
    const bool goesOn = !run.isEmpty();
    m_run->setVisible(goesOn);
    m_run->setText(run);
    m_run->setDefault(goesOn);
    m_close->setDefault(!goesOn);
    const bool isDone = !goesOn || !m_collected.isEmpty();
    m_close->setText(isDone ? tr("Close") : tr("Cancel"));
    m_close->setAccessibleName(isDone ? tr("Close") : tr("Collect nothing"));
    goesOn ? m_run->setFocus() : m_close->setFocus();
}

void CollectDialog::run()
{
    if (!m_collected.isEmpty()) {
        QList<Dispute> shown;
        std::transform(m_cards.begin(), m_cards.end(), std::back_inserter(shown),
                       [](const DisputeCard* card) { return card->dispute(); });
        settleShown(shown);
        accept();
        tell();
        return;
    }
    if (const QList<Handed> handed = read(usecases::collect); !handed.isEmpty()) {
        take(handed);
    }
}

void CollectDialog::take(const QList<Handed>& handed)
{
    m_collected = handed;
    const QList<Dispute> late = settleShown(disputesIn(handed));
    if (late.isEmpty()) {
        accept();
    } else {
        showLate(late);
    }
    tell();
}

QList<Dispute> CollectDialog::settleShown(const QList<Dispute>& open)
{
    QList<Dispute> late;
    for (const Dispute& dispute : open) {
        const auto card = std::find_if(m_cards.begin(), m_cards.end(), [&dispute](const DisputeCard* one) {
            return one->dispute().sides == dispute.sides && one->dispute().isAbout(dispute);
        });
        if (card == m_cards.end()) {
            late.append(dispute);
        } else if (const qsizetype chosen = (*card)->chosen(); chosen != dispute.later) {
            if (const domain::Done done = settle(m_context.workspace, dispute, chosen); !done) {
                m_notSettled.append(CollectWords::notSettled(dispute, done.error()));
            }
        }
    }
    return late;
}

void CollectDialog::tell()
{
    m_context.say((QStringList{CollectWords::came(m_collected)} + m_notSettled).join(u' '));
}

void CollectDialog::leaveOut()
{
    m_paths.removeAll(m_refused);
    preview();
}

void collectInto(Context& context, QWidget* parent)
{
    const std::optional<QStringList> paths =
        context.dialogs.filesToOpen(parent, CollectDialog::tr("Collect meeting files"),
                                    CollectDialog::tr("Meeting files (*.rapporteur);;All files (*)"));
    if (!paths) {
        return;
    }
    auto* dialog = new CollectDialog(context, *paths, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->preview();
}

} // namespace ui
