/*
 * Completion: events, the thread pool's waits on them, packets, and the thread that completes what pends. A packet is
 * handed to .NET's own callback of the OVERLAPPED, by the thread that completes: there is no completion port here.
 */
#include "stub.h"
#include <pthread.h>
#include <stdlib.h>

#define SYNCHRONIZATION_EVENT 1
#define MOST_PENDING 4096

struct wait;
typedef struct { int is_synchronization, is_set; struct wait *waiter; } EVENT;
typedef void (*WAIT_CALLBACK)(void *instance, void *context, void *wait, uint32_t result);
typedef struct wait { WAIT_CALLBACK callback; void *context; } WAIT;
typedef struct { REQUEST request; WAIT *due; } WORK;

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t event_set = PTHREAD_COND_INITIALIZER, work_waits = PTHREAD_COND_INITIALIZER;
static WORK queue[MOST_PENDING];
static unsigned first, last;
static int is_running;
static void (*packet_arrived)(void *overlapped);

/* What a packet is handed to. */
void StubPacketArrived(void (*callback)(void *overlapped)) { packet_arrived = callback; }

static WAIT *set(EVENT *event)
{
    WAIT *waiter;
    pthread_mutex_lock(&gate);
    waiter = event->waiter;
    event->waiter = NULL;
    event->is_set = waiter == NULL || !event->is_synchronization;
    pthread_cond_broadcast(&event_set);
    pthread_mutex_unlock(&gate);
    return waiter;
}

static void tell(const REQUEST *request)
{
    WAIT *waiter = request->event ? set(request->event) : NULL;
    if (waiter)
        waiter->callback(NULL, waiter->context, waiter, 0);
    if (request->context && packet_arrived)
        packet_arrived(request->context);
}

static void *run(void *unused)
{
    (void)unused;
    for (;;) {
        WORK work;
        pthread_mutex_lock(&gate);
        while (first == last)
            pthread_cond_wait(&work_waits, &gate);
        work = queue[first++ % MOST_PENDING];
        pthread_mutex_unlock(&gate);

        if (work.due) {
            work.due->callback(NULL, work.due->context, work.due, 0);
        } else {
            complete(&work.request);
            tell(&work.request);
        }
    }
    return NULL;
}

/* With the gate locked. */
static void enqueue(WORK work)
{
    if (!is_running) {
        pthread_t thread;
        is_running = pthread_create(&thread, NULL, run, NULL) == 0 && pthread_detach(thread) == 0;
    }
    if (!is_running || last - first == MOST_PENDING)
        abort();
    queue[last++ % MOST_PENDING] = work;
    pthread_cond_signal(&work_waits);
}

void pend(const REQUEST *request)
{
    WORK work = { *request, NULL };
    pthread_mutex_lock(&gate);
    enqueue(work);
    pthread_mutex_unlock(&gate);
}

void clear(HANDLE event)
{
    if (event)
        __atomic_store_n(&((EVENT *)event)->is_set, 0, __ATOMIC_RELEASE);
}

void tell_at_once(const REQUEST *request)
{
    if (request->event)
        __atomic_store_n(&((EVENT *)request->event)->is_set, 1, __ATOMIC_RELEASE);
    if (request->context && packet_arrived)
        packet_arrived(request->context);
}

NTSTATUS NtCreateEvent(HANDLE *event, uint32_t access, void *attributes, int type, uint8_t initial_state)
{
    EVENT *made = calloc(1, sizeof *made);
    (void)access, (void)attributes;
    if (!made)
        abort();
    made->is_synchronization = type == SYNCHRONIZATION_EVENT;
    made->is_set = initial_state;
    *event = made;
    return STATUS_SUCCESS;
}

NTSTATUS NtWaitForSingleObject(HANDLE handle, uint8_t alertable, int64_t *timeout)
{
    EVENT *event = handle;
    (void)alertable, (void)timeout;
    pthread_mutex_lock(&gate);
    while (!event->is_set)
        pthread_cond_wait(&event_set, &gate);
    if (event->is_synchronization)
        event->is_set = 0;
    pthread_mutex_unlock(&gate);
    return STATUS_SUCCESS;
}

/* The events of this process live as long as it does. */
NTSTATUS NtClose(HANDLE handle)
{
    (void)handle;
    return STATUS_SUCCESS;
}

WAIT *CreateThreadpoolWait(WAIT_CALLBACK callback, void *context, void *environment)
{
    WAIT *wait = calloc(1, sizeof *wait);
    (void)environment;
    if (!wait)
        abort();
    wait->callback = callback;
    wait->context = context;
    return wait;
}

void SetThreadpoolWait(WAIT *wait, HANDLE handle, void *timeout)
{
    EVENT *event = handle;
    (void)timeout;
    pthread_mutex_lock(&gate);
    if (event->is_set) {
        WORK work = { { 0 }, wait };
        event->is_set = !event->is_synchronization;
        enqueue(work);
    } else {
        event->waiter = wait;
    }
    pthread_mutex_unlock(&gate);
}

void CloseThreadpoolWait(WAIT *wait) { free(wait); }
