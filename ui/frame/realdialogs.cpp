// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/realdialogs.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/style/theme.h"
#include "ui/widgets/plainlabel.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int textWidth = 460;
constexpr int textHeight = 110;

std::optional<QString> chosen(const QString& path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

/// The suffix that the chosen filter names first, where \a path has none.
QString withSuffix(const QString& path, const QString& filter)
{
    const qsizetype dot = filter.indexOf("*."_L1);
    if (path.isEmpty() || dot < 0 || !QFileInfo(path).suffix().isEmpty()) {
        return path;
    }
    const QString rest = filter.mid(dot + 1);
    const auto end = std::find_if(rest.begin() + 1, rest.end(), [](QChar c) { return !c.isLetterOrNumber(); });
    return path + rest.first(end - rest.begin());
}

} // namespace

std::optional<QString> RealDialogs::fileToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    return chosen(QFileDialog::getOpenFileName(parent, title, {}, filter));
}

std::optional<QStringList> RealDialogs::filesToOpen(QWidget* parent, const QString& title, const QString& filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, {}, filter);
    return paths.isEmpty() ? std::nullopt : std::optional(paths);
}

std::optional<QString> RealDialogs::fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                                               const QString& filter)
{
    QString used;
    const QString path = QFileDialog::getSaveFileName(parent, title, suggested, filter, &used);
    return chosen(withSuffix(path, used.isEmpty() ? filter : used));
}

std::optional<QString> RealDialogs::text(QWidget* parent, const QString& title, const QString& label,
                                         const QString& initial)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"textdialog"_s);
    dialog.setWindowTitle(title);
    auto* field = new QPlainTextEdit(initial);
    field->setObjectName(u"textdialog.text"_s);
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    field->setMinimumSize(textWidth, textHeight);
    auto* question = new PlainLabel(label);
    question->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* accept = buttons->button(QDialogButtonBox::Ok);
    accept->setProperty("primary", true);
    for (QAbstractButton* button : buttons->buttons()) {
        button->setAccessibleName(button->text().remove(u'&'));
    }
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(4 * space, 4 * space, 4 * space, 4 * space);
    column->setSpacing(3 * space);
    column->addWidget(question);
    column->addWidget(field);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    field->selectAll();
    field->setFocus();
    return dialog.exec() == QDialog::Accepted ? std::optional(field->toPlainText()) : std::nullopt;
}

} // namespace ui
