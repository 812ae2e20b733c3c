// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace Foyer {

class Button;

/** What stands before everything else, in one sentence, and the ways on: Retry, or another workplace. */
class BlockedPage final : public QWidget {
    Q_OBJECT
public:
    explicit BlockedPage(const QString &sentence, QWidget *parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    void retryWanted();
    void connectWanted();

private:
    Button *m_retry;
};

} // namespace Foyer
