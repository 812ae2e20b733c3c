// SPDX-License-Identifier: MIT
#pragma once

#include "texteditors.h"

namespace Foyer {

class Button;

/** Ids of resources that are there: typed, or chosen from those of the business. Names are told where they are known.
 */
class LinkedEditor final : public IdListEditor {
    Q_OBJECT
public:
    /** @p form must outlive it. */
    LinkedEditor(ResourceField field, ResourceForm &form, QWidget *parent = nullptr);
    void showValue(const ResourceValue &value) override;

private:
    void choose();
    void showNames();

    ResourceForm &m_form;
    Button *m_choose;
    QLabel *m_names;
};

} // namespace Foyer
