// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace Foyer {

class Button;
class PeopleDirectory;
class ThinProgress;

/** In the status bar: how much of the directory is known, and a button to stop or go on fetching. */
class PeopleProgress final : public QWidget {
    Q_OBJECT
public:
    explicit PeopleProgress(QWidget *parent = nullptr);

    /** Null: nothing to show. The directory may go before the widget. */
    void setDirectory(PeopleDirectory *directory);

private:
    void showState();
    void toggle();

    QPointer<PeopleDirectory> m_directory;
    bool m_stopped = false;
    QLabel *m_text;
    ThinProgress *m_progress;
    Button *m_button;
};

} // namespace Foyer
