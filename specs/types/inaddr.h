// Types of inaddr.h that other headers take for granted. Made by refresh.sh.
struct in_addr { union { struct { UCHAR s_b1; UCHAR s_b2; UCHAR s_b3; UCHAR s_b4; } S_un_b; struct { USHORT s_w1; USHORT s_w2; } S_un_w; ULONG S_addr; } S_un; };
typedef struct in_addr IN_ADDR;
typedef struct in_addr *PIN_ADDR;
typedef struct in_addr *LPIN_ADDR;
