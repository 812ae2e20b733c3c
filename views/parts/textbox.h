// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace Foyer {

/** Several lines of plain text in the frame that a field of one line has. Tab goes on to what comes next. */
class TextBox final : public QWidget {
    Q_OBJECT
public:
    explicit TextBox(int lines, QWidget *parent = nullptr);
    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace Foyer
