// Types of in6addr.h that other headers take for granted. Made by refresh.sh.
struct in6_addr { union { UCHAR Byte[16]; USHORT Word[8]; } u; };
typedef struct in6_addr IN6_ADDR;
typedef struct in6_addr *PIN6_ADDR;
typedef struct in6_addr *LPIN6_ADDR;
