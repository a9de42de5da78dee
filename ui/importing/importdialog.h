// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <optional>

#include "core/usecases/importing.h"
#include "ui/screen/screen.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace ui {

class ImportModel;
class PlainLabel;

/// Shows what reading a table in would do, row by row, before it is done. Where the file is wrong it says so in one
/// sentence and nothing can be imported.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(Context& context, const QString& path, usecases::ImportKind kind, QWidget* parent = nullptr);

private:
    void makeKinds(usecases::ImportKind kind);
    void makeTable();
    void layOut(const QString& path);
    [[nodiscard]] usecases::ImportKind kind() const;
    void preview();
    void showPreview(const usecases::ImportPreview& preview);
    void showError(const domain::Error& error);
    [[nodiscard]] QString countsOf(const usecases::ImportPreview& preview) const;
    [[nodiscard]] QString besidesOf(const usecases::ImportPreview& preview) const;
    void run();
    void saveExample();

    Context& m_context;
    QString m_path;
    ImportModel* m_model;
    QComboBox* m_kind;
    PlainLabel* m_counts;
    PlainLabel* m_error;
    QTableView* m_table;
    QPushButton* m_run;
};

/// Asks for a file and shows what it would bring. The kind of table is guessed from the file's header; \a suggestion is
/// taken where it cannot be.
void importInto(Context& context, QWidget* parent, std::optional<usecases::ImportKind> suggestion);

} // namespace ui
