// Types of types.h that other headers take for granted. Made by refresh.sh.
typedef int NDIS_STATUS;
