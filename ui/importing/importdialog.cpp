// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/importdialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>

#include "ui/importing/effectdelegate.h"
#include "ui/importing/examplefile.h"
#include "ui/models/importmodel.h"
#include "ui/screen/dialogs.h"
#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;
using usecases::ImportKind;

namespace ui {

namespace {

constexpr QSize usualSize(880, 560);
constexpr int rowHeight = 32;
constexpr int widestColumn = 260;
constexpr int narrowestColumn = 56;
constexpr int rowsMeasured = 50;

} // namespace

ImportDialog::ImportDialog(Context& context, const QString& path, ImportKind kind, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(path)
    , m_model(new ImportModel(this))
    , m_kind(new QComboBox)
    , m_counts(new PlainLabel({}, PlainLabel::Look::Text))
    , m_error(new PlainLabel({}, PlainLabel::Look::Warning))
    , m_table(new QTableView)
    , m_run(new QPushButton)
{
    setObjectName(u"import"_s);
    setWindowTitle(tr("Import"));
    setAccessibleName(tr("Import"));
    makeKinds(kind);
    makeTable();
    layOut(path);
    resize(usualSize);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::preview);
    preview();
    m_run->isEnabled() ? m_run->setFocus() : m_kind->setFocus();
}

void ImportDialog::makeKinds(ImportKind kind)
{
    m_kind->setObjectName(u"import.kind"_s);
    m_kind->setAccessibleName(tr("What the table holds"));
    const std::initializer_list<std::pair<ImportKind, QString>> kinds{
        {ImportKind::Participants, tr("Participants")},
        {ImportKind::Agenda, tr("Agenda")},
        {ImportKind::Groups, tr("Groups")},
        {ImportKind::Themes, tr("Themes and elements")},
        {ImportKind::Questions, tr("Guiding questions")},
        {ImportKind::Points, tr("Points")},
        {ImportKind::Recommendations, tr("Recommendations")},
    };
    for (const auto& [value, word] : kinds) {
        m_kind->addItem(word, QVariant::fromValue(value));
    }
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(kind)));
}

void ImportDialog::makeTable()
{
    m_table->setObjectName(u"import.table"_s);
    m_table->setAccessibleName(tr("Rows of the table and what each would do"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ImportModel::EffectColumn, new EffectDelegate(m_context.theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void ImportDialog::layOut(const QString& path)
{
    m_counts->setObjectName(u"import.counts"_s);
    m_counts->setWordWrap(true);
    m_error->setObjectName(u"import.error"_s);
    m_error->setWordWrap(true);
    m_run->setObjectName(u"import.run"_s);
    m_run->setProperty("primary", true);
    m_run->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"import.cancel"_s);
    cancel->setAccessibleName(tr("Cancel the import"));
    auto* example = new QPushButton(tr("Example file…"));
    example->setObjectName(u"import.example"_s);
    example->setAccessibleName(tr("Save an example of such a table"));
    for (QPushButton* button : {cancel, example}) {
        button->setAutoDefault(false);
    }

    auto* top = new QHBoxLayout;
    top->setSpacing(3 * space);
    top->addWidget(new PlainLabel(QFileInfo(path).fileName(), PlainLabel::Look::Title));
    top->addStretch();
    top->addWidget(new PlainLabel(tr("Read as"), PlainLabel::Look::Quiet));
    top->addWidget(m_kind);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(2 * space);
    bottom->addWidget(example);
    bottom->addStretch();
    bottom->addWidget(cancel);
    bottom->addWidget(m_run);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * space, 4 * space, 4 * space, 4 * space);
    column->setSpacing(3 * space);
    column->addLayout(top);
    column->addWidget(m_counts);
    column->addWidget(m_error);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addLayout(bottom);

    connect(m_run, &QPushButton::clicked, this, &ImportDialog::run);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(example, &QPushButton::clicked, this, &ImportDialog::saveExample);
}

ImportKind ImportDialog::kind() const
{
    return m_kind->currentData().value<ImportKind>();
}

void ImportDialog::preview()
{
    const auto preview = usecases::Import(m_context.workspace).preview(kind(), m_path);
    preview ? showPreview(*preview) : showError(preview.error());
    m_counts->setVisible(preview.has_value());
    m_table->setVisible(preview.has_value());
    m_error->setVisible(!preview.has_value());
}

void ImportDialog::showPreview(const usecases::ImportPreview& preview)
{
    const int something = preview.added + preview.changed;
    m_model->setPreview(preview);
    m_table->resizeColumnsToContents();
    m_counts->setText(countsOf(preview));
    m_run->setEnabled(something > 0);
    m_run->setText(something > 0 ? tr("Import %n", nullptr, something) : tr("Import"));
    m_run->setAccessibleName(tr("Import %n rows", nullptr, something));
}

void ImportDialog::showError(const domain::Error& error)
{
    m_model->setPreview({});
    m_error->setText(sentenceOf(error));
    m_run->setEnabled(false);
    m_run->setText(tr("Import"));
    m_run->setAccessibleName(tr("Import is not possible"));
}

QString ImportDialog::countsOf(const usecases::ImportPreview& preview) const
{
    if (preview.added + preview.changed == 0) {
        return tr("Nothing new: all %n rows are here already.", nullptr, preview.same);
    }
    QStringList parts{tr("%n new", nullptr, preview.added), tr("%n changed", nullptr, preview.changed),
                      tr("%n already here", nullptr, preview.same)};
    if (preview.madeBesides > 0) {
        parts.append(besidesOf(preview));
    }
    return parts.join(u" · "_s);
}

QString ImportDialog::besidesOf(const usecases::ImportPreview& preview) const
{
    const int count = preview.madeBesides;
    switch (kind()) {
    case ImportKind::Participants:
        return preview.columns.contains("Group"_L1, Qt::CaseInsensitive)
                   ? tr("%n bodies and groups are made with them", nullptr, count)
                   : tr("%n bodies are made with them", nullptr, count);
    case ImportKind::Themes:
        return tr("%n themes are made with them", nullptr, count);
    default:
        return tr("%n other things are made with them", nullptr, count);
    }
}

void ImportDialog::run()
{
    const auto done = usecases::Import(m_context.workspace).run(kind(), m_path);
    if (!done) {
        preview(); // the file is no longer what it was
        showError(done.error());
        return;
    }
    accept();
}

void ImportDialog::saveExample()
{
    const std::optional<QString> path =
        m_context.dialogs.fileToSave(this, tr("Save an example"), exampleName(kind()), tr("Tables (*.csv)"));
    if (!path) {
        return;
    }
    QSaveFile file(*path);
    const QByteArray table = exampleTable(kind());
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size() || !file.commit()) {
        m_context.complain({domain::ErrorCode::CannotWrite, {*path, file.errorString()}});
        return;
    }
    m_context.say(tr("Wrote an example to “%1”.").arg(QFileInfo(*path).fileName()));
}

void importInto(Context& context, QWidget* parent, std::optional<ImportKind> suggestion)
{
    const std::optional<QString> path = context.dialogs.fileToOpen(
        parent, ImportDialog::tr("Import a table"), ImportDialog::tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path) {
        return;
    }
    const ImportKind otherwise = suggestion.value_or(ImportKind::Participants);
    auto* dialog = new ImportDialog(context, *path, usecases::guessKind(*path).value_or(otherwise), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
