// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

/** The least that a Qt program with a window does: what Foyer's start is compared with. Says "painted" and goes on. */
class BareWindow final : public QMainWindow {
public:
    BareWindow() { setCentralWidget(new QLineEdit(this)); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        // The next turn of the loop: the whole window has been painted then.
        if (!std::exchange(m_said, true)) {
            QTimer::singleShot(0, this, [] {
                std::fputs("painted\n", stderr);
                std::fflush(stderr);
            });
        }
    }

private:
    bool m_said = false;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    BareWindow window;
    window.resize(1180, 760);
    window.show();
    return application.exec();
}
