// Types of oidtypes.h that other headers take for granted. Made by refresh.sh.
typedef ULONG NDIS_OID;
