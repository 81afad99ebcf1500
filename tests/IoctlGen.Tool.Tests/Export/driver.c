/* Uses fields of Contracts/Job.cs as a driver does that had them in a header of its own: by their types, in C and in C++. */
static ULONGLONG Sum(const JOB *job, ULONG count)
{
    ULONGLONG sum = (ULONGLONG)job->Period.QuadPart + job->Period.LowPart;
    ULONG i;
    for (i = 0; i < count; i++)
        sum += job->Samples[i].Second;
    return sum;
}

static LONGLONG Last(const EXTENTS *extents)
{
    return extents->Count == 0 ? 0 : extents->Items[extents->Count - 1].Next.QuadPart + extents->Items[0].Parts[0];
}

ULONGLONG Run(JOB *job, const EXTENTS *extents, HANDLE event, ULONG count)
{
    wchar_t *name = job->Name;
    const wchar_t *path = job->Path;
    char *text = job->Text;
    HANDLE *waits = job->Waits;
    void **context = &job->Context;
    NTSTATUS *status = &job->Status;

    name[0] = path[0];
    text[0] = 'a';
    waits[1] = job->Event;
    *context = text;
    *status = 0;
    job->Event = event;
    job->Period.QuadPart = Last(extents);
    return Sum(job, count);
}
