// SPDX-FileCopyrightText: 2026 The Rapporteur contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/rowreader.h"
#include "core/exchange/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

void readElement(RowReader& reader, ElementRow& element)
{
    element.theme = reader.text("Theme"_L1);
    element.themeTitle = reader.text("Title"_L1);
    element.themeShort = reader.text("Short"_L1);
    element.element = reader.text("Element"_L1);
    element.title = reader.text("ElementTitle"_L1);
    element.shortTitle = reader.text("ElementShort"_L1);
}

} // namespace

domain::Result<QList<ElementRow>> readElements(const Table& table)
{
    return readRows<ElementRow>(table, {"Theme"_L1, "Title"_L1, "Element"_L1, "ElementTitle"_L1}, readElement);
}

} // namespace exchange
