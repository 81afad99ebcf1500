/* What the lab's driver and its clients share besides control codes and structures: numbers with a meaning. C# has them beside its contracts. */
#ifndef IOCTLGENLAB_DEVICE_H
#define IOCTLGENLAB_DEVICE_H

/* The device type of \\.\IoctlGenLab. */
#ifndef FILE_DEVICE_IOCTLGENLAB
#define FILE_DEVICE_IOCTLGENLAB 0x8337
#endif

/* The class of the interface that \\.\IoctlGenLab has under Wine. */
#ifdef DEFINE_GUID
DEFINE_GUID(GUID_DEVINTERFACE_IOCTLGENLAB, 0x86f98bd9, 0x98bc, 0x42f7, 0xa5, 0x7b, 0x4c, 0xf6, 0xa3, 0x82, 0xce, 0x84);
#endif

/* Channels keep the tests apart from each other; requests on one of them end in the order they came. */
#define LAB_CHANNEL_COUNT 256

/* The most parameters of a LAB_QUERY. */
#define LAB_QUERY_MOST 64

/* Values of LAB_CURSOR's End. */
#define LAB_PAGES_STAND_STILL 0xFFFFFFFE /* Next is Start again */
#define LAB_PAGES_COUNT_LIES 0xFFFFFFFF  /* Count is one more than was written */

/* The device serves FSCTL_GET_RETRIEVAL_POINTERS as for a file of LAB_EXTENT_COUNT extents, each of LAB_CLUSTERS_OF_EXTENT clusters and every
   seventh a hole; FSCTL_ENUM_USN_DATA and FSCTL_READ_USN_JOURNAL as for a volume of LAB_FILE_COUNT files "file-00000" and so on, with one change each.
   The lies: a StartingVcn below zero, and a LAB_RECORD_LIE as LowUsn or UsnJournalID. */
#define LAB_EXTENT_COUNT 10000
#define LAB_CLUSTERS_OF_EXTENT 2
#define LAB_FILE_COUNT 2000
#define LAB_VCN_COUNT_LIES (-1)  /* ExtentCount is one more than was written */
#define LAB_VCN_STAND_STILL (-2) /* the last NextVcn is StartingVcn again */

typedef enum _LAB_RECORD_LIE {
    LabRecordHonest = 0,
    LabRecordTooLong = 1,        /* the last record of a page reaches beyond it */
    LabRecordNameOutside = 2,    /* the name of the last record lies outside the page */
    LabRecordsStandStill = 3     /* the next page is this one again */
} LAB_RECORD_LIE;

#endif
