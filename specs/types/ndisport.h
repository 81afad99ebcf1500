// Types of ndisport.h that other headers take for granted. Made by refresh.sh.
typedef ULONG NDIS_PORT_NUMBER;
enum _NDIS_PORT_TYPE { NdisPortTypeUndefined = 0, NdisPortTypeBridge = 1, NdisPortTypeRasConnection = 2, NdisPortType8021xSupplicant = 3, NdisPortTypeMax = 4 };
typedef enum _NDIS_PORT_TYPE NDIS_PORT_TYPE;
