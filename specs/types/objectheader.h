// Types of objectheader.h that other headers take for granted. Made by refresh.sh.
struct _NDIS_OBJECT_HEADER { UCHAR Type; UCHAR Revision; USHORT Size; };
typedef struct _NDIS_OBJECT_HEADER NDIS_OBJECT_HEADER;
