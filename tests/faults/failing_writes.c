/* A disk that fails at its n-th write: preloaded, it stands between a process and libc. See failing_writes.py.

   Counted is what changes regular files or folders: writes, flushes, truncations, new files and folders, renames.
   Reads, removals, pipes and terminals pass. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { COUNT, ONCE, FROM_THEN_ON, KILL };

static int mode = COUNT, cause = EIO, armed = 0;
static long count = 0, nth = 0;

void failing_writes_arm(int how, int with, long at) { mode = how; cause = with; nth = at; count = 0; armed = 1; }
long failing_writes_count(void) { return count; }
void failing_writes_disarm(void) { armed = 0; }

static int fails(void) {
    if (!armed) return 0;
    long here = __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
    if (mode == COUNT || here < nth || (mode == ONCE && here > nth)) return 0;
    return 1;
}

static int regular(int fd) {
    struct stat found;
    return armed && fstat(fd, &found) == 0 && S_ISREG(found.st_mode);
}

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

#define REFUSE(answer) do { if (mode == KILL) kill(getpid(), SIGKILL); errno = cause; return answer; } while (0)

/* What is killed or runs out of room within a write has written half of it. */
static size_t torn(size_t size) { return (mode == KILL || cause == ENOSPC) ? size / 2 : 0; }

typedef ssize_t (*write_t)(int, const void *, size_t);
ssize_t write(int fd, const void *from, size_t size) {
    static write_t next; if (!next) next = (write_t)real("write");
    if (regular(fd) && fails()) { if (torn(size)) next(fd, from, torn(size)); REFUSE(-1); }
    return next(fd, from, size);
}

typedef ssize_t (*pwrite_t)(int, const void *, size_t, off_t);
ssize_t pwrite(int fd, const void *from, size_t size, off_t at) {
    static pwrite_t next; if (!next) next = (pwrite_t)real("pwrite64");
    if (regular(fd) && fails()) { if (torn(size)) next(fd, from, torn(size), at); REFUSE(-1); }
    return next(fd, from, size, at);
}
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at) { return pwrite(fd, from, size, at); }

typedef ssize_t (*writev_t)(int, const struct iovec *, int);
ssize_t writev(int fd, const struct iovec *from, int number) {
    static writev_t next; if (!next) next = (writev_t)real("writev");
    if (regular(fd) && fails()) REFUSE(-1);
    return next(fd, from, number);
}

typedef ssize_t (*sendfile_t)(int, int, off_t *, size_t);
ssize_t sendfile(int to, int from, off_t *at, size_t size) {
    static sendfile_t next; if (!next) next = (sendfile_t)real("sendfile64");
    if (regular(to) && fails()) { if (torn(size)) next(to, from, at, torn(size)); REFUSE(-1); }
    return next(to, from, at, size);
}
ssize_t sendfile64(int to, int from, off64_t *at, size_t size) { return sendfile(to, from, at, size); }

typedef ssize_t (*copy_t)(int, off64_t *, int, off64_t *, size_t, unsigned);
ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t size, unsigned flags) {
    static copy_t next; if (!next) next = (copy_t)real("copy_file_range");
    if (regular(to) && fails()) REFUSE(-1);
    return next(from, from_at, to, to_at, size, flags);
}

typedef int (*flush_t)(int);
int fsync(int fd) {
    static flush_t next; if (!next) next = (flush_t)real("fsync");
    if (armed && fails()) REFUSE(-1);
    return next(fd);
}
int fdatasync(int fd) {
    static flush_t next; if (!next) next = (flush_t)real("fdatasync");
    if (armed && fails()) REFUSE(-1);
    return next(fd);
}

typedef int (*truncate_t)(int, off_t);
int ftruncate(int fd, off_t size) {
    static truncate_t next; if (!next) next = (truncate_t)real("ftruncate64");
    if (regular(fd) && fails()) REFUSE(-1);
    return next(fd, size);
}
int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }

typedef int (*rename_t)(const char *, const char *);
int rename(const char *from, const char *to) {
    static rename_t next; if (!next) next = (rename_t)real("rename");
    if (fails()) REFUSE(-1);
    return next(from, to);
}

typedef int (*mkdir_t)(const char *, mode_t);
int mkdir(const char *path, mode_t rights) {
    static mkdir_t next; if (!next) next = (mkdir_t)real("mkdir");
    if (fails()) REFUSE(-1);
    return next(path, rights);
}

typedef int (*open_t)(const char *, int, ...);
#define OPENING(name, as)                                                                                            \
    int name(const char *path, int flags, ...) {                                                                     \
        static open_t next; if (!next) next = (open_t)real(as);                                                      \
        mode_t rights = 0;                                                                                           \
        if (flags & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); rights = va_arg(more, mode_t); va_end(more); } \
        struct stat found;                                                                                           \
        if (armed && (flags & O_CREAT) && stat(path, &found) != 0 && fails()) REFUSE(-1);                            \
        return next(path, flags, rights);                                                                            \
    }
OPENING(open, "open64")
OPENING(open64, "open64")
