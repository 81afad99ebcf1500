namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// The constants of winnt.h and its like that headers make theirs of, and lengths of arrays: they count where a header says nothing else of the name.
/// They are values and no macros, so that <c>enum { FALSE, TRUE }</c> is what it says, and #ifdef holds for none.
/// </summary>
static class WindowsConstants
{
    const string Text = """
        DELETE 0x00010000
        READ_CONTROL 0x00020000
        WRITE_DAC 0x00040000
        WRITE_OWNER 0x00080000
        SYNCHRONIZE 0x00100000
        STANDARD_RIGHTS_REQUIRED 0x000F0000
        STANDARD_RIGHTS_READ 0x00020000
        STANDARD_RIGHTS_WRITE 0x00020000
        STANDARD_RIGHTS_EXECUTE 0x00020000
        STANDARD_RIGHTS_ALL 0x001F0000
        SPECIFIC_RIGHTS_ALL 0x0000FFFF
        ACCESS_SYSTEM_SECURITY 0x01000000
        MAXIMUM_ALLOWED 0x02000000
        GENERIC_READ 0x80000000
        GENERIC_WRITE 0x40000000
        GENERIC_EXECUTE 0x20000000
        GENERIC_ALL 0x10000000
        FILE_LIST_DIRECTORY 0x0001
        FILE_ADD_FILE 0x0002
        FILE_APPEND_DATA 0x0004
        FILE_ADD_SUBDIRECTORY 0x0004
        FILE_CREATE_PIPE_INSTANCE 0x0004
        FILE_READ_EA 0x0008
        FILE_WRITE_EA 0x0010
        FILE_EXECUTE 0x0020
        FILE_TRAVERSE 0x0020
        FILE_DELETE_CHILD 0x0040
        FILE_READ_ATTRIBUTES 0x0080
        FILE_WRITE_ATTRIBUTES 0x0100
        FILE_GENERIC_READ 0x00120089
        FILE_GENERIC_WRITE 0x00120116
        FILE_GENERIC_EXECUTE 0x001200A0
        FILE_SHARE_READ 0x00000001
        FILE_SHARE_WRITE 0x00000002
        FILE_SHARE_DELETE 0x00000004
        FILE_ATTRIBUTE_READONLY 0x00000001
        FILE_ATTRIBUTE_HIDDEN 0x00000002
        FILE_ATTRIBUTE_SYSTEM 0x00000004
        FILE_ATTRIBUTE_DIRECTORY 0x00000010
        FILE_ATTRIBUTE_ARCHIVE 0x00000020
        FILE_ATTRIBUTE_DEVICE 0x00000040
        FILE_ATTRIBUTE_NORMAL 0x00000080
        FILE_ATTRIBUTE_TEMPORARY 0x00000100
        FILE_ATTRIBUTE_SPARSE_FILE 0x00000200
        FILE_ATTRIBUTE_REPARSE_POINT 0x00000400
        PAGE_NOACCESS 0x01
        PAGE_READONLY 0x02
        PAGE_READWRITE 0x04
        PAGE_WRITECOPY 0x08
        PAGE_EXECUTE 0x10
        PAGE_EXECUTE_READ 0x20
        PAGE_EXECUTE_READWRITE 0x40
        PAGE_EXECUTE_WRITECOPY 0x80
        MEM_COMMIT 0x00001000
        MEM_RESERVE 0x00002000
        MEM_RELEASE 0x00008000
        PROCESS_TERMINATE 0x0001
        PROCESS_VM_OPERATION 0x0008
        PROCESS_VM_READ 0x0010
        PROCESS_VM_WRITE 0x0020
        PROCESS_DUP_HANDLE 0x0040
        PROCESS_QUERY_INFORMATION 0x0400
        EVENT_MODIFY_STATE 0x0002
        EVENT_ALL_ACCESS 0x001F0003
        MINCHAR 0x80
        MAXCHAR 0x7F
        MINSHORT 0x8000
        MAXSHORT 0x7FFF
        MINLONG 0x80000000
        MAXLONG 0x7FFFFFFF
        MAXUCHAR 0xFF
        MAXUSHORT 0xFFFF
        MAXULONG 0xFFFFFFFF
        MAXBYTE 0xFF
        MAXWORD 0xFFFF
        MAXDWORD 0xFFFFFFFF
        MAX_PATH 260
        MAX_COMPUTERNAME_LENGTH 15
        MAX_DEVICE_ID_LEN 200
        PAGE_SIZE 0x1000
        PAGE_SHIFT 12
        INFINITE 0xFFFFFFFF
        TRUE 1
        FALSE 0
        UNLEN 256
        DNLEN 15
        CNLEN 15
        MAXIMUM_WAIT_OBJECTS 64
        MAXIMUM_REPARSE_DATA_BUFFER_SIZE 16384
        MAXIMUM_VOLUME_LABEL_LENGTH 64
        IF_MAX_STRING_SIZE 256
        IF_MAX_PHYS_ADDRESS_LENGTH 32
        ETH_LENGTH_OF_ADDRESS 6
        MAX_ADAPTER_NAME_LENGTH 256
        MAX_ADAPTER_DESCRIPTION_LENGTH 128
        MAXIMUM_USB_STRING_LENGTH 255
        INET_ADDRSTRLEN 22
        INET6_ADDRSTRLEN 65
        LF_FACESIZE 32
        CCHDEVICENAME 32
        SID_MAX_SUB_AUTHORITIES 15
        SECURITY_MAX_SID_SIZE 68
        """;

    static readonly Lazy<Dictionary<string, CInteger>> Table = new(Read);

    /// <summary>The value of a name; null where it is none of them.</summary>
    public static CInteger? Find(string name) => Table.Value.TryGetValue(name, out var value) ? value : null;

    static Dictionary<string, CInteger> Read()
    {
        var scanner = new CScanner(new("", Text));
        var table = new Dictionary<string, CInteger>(StringComparer.Ordinal);
        for (var line = TokenLine.Read(scanner); line.Count > 0; line = TokenLine.Read(scanner))
            table.Add(line[0].Text, CNumber.Read(line[1]));
        return table;
    }
}
