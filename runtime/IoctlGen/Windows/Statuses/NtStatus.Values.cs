namespace IoctlGen;

/// <content>The statuses that drivers' documentation names, and the common ones besides (ntstatus.h).</content>
public readonly partial struct NtStatus
{
    /// <summary>STATUS_SUCCESS.</summary>
    public static NtStatus Success => new(0x00000000);

    /// <summary>STATUS_ABANDONED.</summary>
    public static NtStatus Abandoned => new(0x00000080);

    /// <summary>STATUS_TIMEOUT.</summary>
    public static NtStatus Timeout => new(0x00000102);

    /// <summary>STATUS_PENDING.</summary>
    public static NtStatus Pending => new(0x00000103);

    /// <summary>STATUS_REPARSE.</summary>
    public static NtStatus Reparse => new(0x00000104);

    /// <summary>STATUS_MORE_ENTRIES.</summary>
    public static NtStatus MoreEntries => new(0x00000105);

    /// <summary>STATUS_OPLOCK_BREAK_IN_PROGRESS.</summary>
    public static NtStatus OplockBreakInProgress => new(0x00000108);

    /// <summary>STATUS_NOTIFY_CLEANUP.</summary>
    public static NtStatus NotifyCleanup => new(0x0000010B);

    /// <summary>STATUS_NOTIFY_ENUM_DIR.</summary>
    public static NtStatus NotifyEnumDir => new(0x0000010C);

    /// <summary>STATUS_OBJECT_NAME_EXISTS.</summary>
    public static NtStatus ObjectNameExists => new(0x40000000);

    /// <summary>STATUS_SERIAL_MORE_WRITES.</summary>
    public static NtStatus SerialMoreWrites => new(0x40000008);

    /// <summary>STATUS_SERIAL_COUNTER_TIMEOUT.</summary>
    public static NtStatus SerialCounterTimeout => new(0x4000000C);

    /// <summary>STATUS_WAS_LOCKED.</summary>
    public static NtStatus WasLocked => new(0x40000019);

    /// <summary>STATUS_DATATYPE_MISALIGNMENT.</summary>
    public static NtStatus DatatypeMisalignment => new(0x80000002);

    /// <summary>STATUS_BUFFER_OVERFLOW.</summary>
    public static NtStatus BufferOverflow => new(0x80000005);

    /// <summary>STATUS_NO_MORE_FILES.</summary>
    public static NtStatus NoMoreFiles => new(0x80000006);

    /// <summary>STATUS_HANDLES_CLOSED.</summary>
    public static NtStatus HandlesClosed => new(0x8000000A);

    /// <summary>STATUS_PARTIAL_COPY.</summary>
    public static NtStatus PartialCopy => new(0x8000000D);

    /// <summary>STATUS_DEVICE_PAPER_EMPTY.</summary>
    public static NtStatus DevicePaperEmpty => new(0x8000000E);

    /// <summary>STATUS_DEVICE_POWERED_OFF.</summary>
    public static NtStatus DevicePoweredOff => new(0x8000000F);

    /// <summary>STATUS_DEVICE_OFF_LINE.</summary>
    public static NtStatus DeviceOffLine => new(0x80000010);

    /// <summary>STATUS_DEVICE_BUSY.</summary>
    public static NtStatus DeviceBusy => new(0x80000011);

    /// <summary>STATUS_NO_MORE_EAS.</summary>
    public static NtStatus NoMoreEas => new(0x80000012);

    /// <summary>STATUS_VERIFY_REQUIRED.</summary>
    public static NtStatus VerifyRequired => new(0x80000016);

    /// <summary>STATUS_NO_MORE_ENTRIES.</summary>
    public static NtStatus NoMoreEntries => new(0x8000001A);

    /// <summary>STATUS_FILEMARK_DETECTED.</summary>
    public static NtStatus FilemarkDetected => new(0x8000001B);

    /// <summary>STATUS_MEDIA_CHANGED.</summary>
    public static NtStatus MediaChanged => new(0x8000001C);

    /// <summary>STATUS_BUS_RESET.</summary>
    public static NtStatus BusReset => new(0x8000001D);

    /// <summary>STATUS_END_OF_MEDIA.</summary>
    public static NtStatus EndOfMedia => new(0x8000001E);

    /// <summary>STATUS_BEGINNING_OF_MEDIA.</summary>
    public static NtStatus BeginningOfMedia => new(0x8000001F);

    /// <summary>STATUS_MEDIA_CHECK.</summary>
    public static NtStatus MediaCheck => new(0x80000020);

    /// <summary>STATUS_SETMARK_DETECTED.</summary>
    public static NtStatus SetmarkDetected => new(0x80000021);

    /// <summary>STATUS_NO_DATA_DETECTED.</summary>
    public static NtStatus NoDataDetected => new(0x80000022);

    /// <summary>STATUS_ALREADY_DISCONNECTED.</summary>
    public static NtStatus AlreadyDisconnected => new(0x80000025);

    /// <summary>STATUS_CLEANER_CARTRIDGE_INSTALLED.</summary>
    public static NtStatus CleanerCartridgeInstalled => new(0x80000027);

    /// <summary>STATUS_STOPPED_ON_SYMLINK.</summary>
    public static NtStatus StoppedOnSymlink => new(0x8000002D);

    /// <summary>STATUS_DEVICE_REQUIRES_CLEANING.</summary>
    public static NtStatus DeviceRequiresCleaning => new(0x80000288);

    /// <summary>STATUS_DEVICE_DOOR_OPEN.</summary>
    public static NtStatus DeviceDoorOpen => new(0x80000289);

    /// <summary>STATUS_UNSUCCESSFUL.</summary>
    public static NtStatus Unsuccessful => new(0xC0000001);

    /// <summary>STATUS_NOT_IMPLEMENTED.</summary>
    public static NtStatus NotImplemented => new(0xC0000002);

    /// <summary>STATUS_INVALID_INFO_CLASS.</summary>
    public static NtStatus InvalidInfoClass => new(0xC0000003);

    /// <summary>STATUS_INFO_LENGTH_MISMATCH.</summary>
    public static NtStatus InfoLengthMismatch => new(0xC0000004);

    /// <summary>STATUS_ACCESS_VIOLATION.</summary>
    public static NtStatus AccessViolation => new(0xC0000005);

    /// <summary>STATUS_IN_PAGE_ERROR.</summary>
    public static NtStatus InPageError => new(0xC0000006);

    /// <summary>STATUS_INVALID_HANDLE.</summary>
    public static NtStatus InvalidHandle => new(0xC0000008);

    /// <summary>STATUS_INVALID_PARAMETER.</summary>
    public static NtStatus InvalidParameter => new(0xC000000D);

    /// <summary>STATUS_NO_SUCH_DEVICE.</summary>
    public static NtStatus NoSuchDevice => new(0xC000000E);

    /// <summary>STATUS_NO_SUCH_FILE.</summary>
    public static NtStatus NoSuchFile => new(0xC000000F);

    /// <summary>STATUS_INVALID_DEVICE_REQUEST.</summary>
    public static NtStatus InvalidDeviceRequest => new(0xC0000010);

    /// <summary>STATUS_END_OF_FILE.</summary>
    public static NtStatus EndOfFile => new(0xC0000011);

    /// <summary>STATUS_WRONG_VOLUME.</summary>
    public static NtStatus WrongVolume => new(0xC0000012);

    /// <summary>STATUS_NO_MEDIA_IN_DEVICE.</summary>
    public static NtStatus NoMediaInDevice => new(0xC0000013);

    /// <summary>STATUS_UNRECOGNIZED_MEDIA.</summary>
    public static NtStatus UnrecognizedMedia => new(0xC0000014);

    /// <summary>STATUS_NONEXISTENT_SECTOR.</summary>
    public static NtStatus NonexistentSector => new(0xC0000015);

    /// <summary>STATUS_MORE_PROCESSING_REQUIRED.</summary>
    public static NtStatus MoreProcessingRequired => new(0xC0000016);

    /// <summary>STATUS_NO_MEMORY.</summary>
    public static NtStatus NoMemory => new(0xC0000017);

    /// <summary>STATUS_CONFLICTING_ADDRESSES.</summary>
    public static NtStatus ConflictingAddresses => new(0xC0000018);

    /// <summary>STATUS_INVALID_LOCK_SEQUENCE.</summary>
    public static NtStatus InvalidLockSequence => new(0xC000001E);

    /// <summary>STATUS_INVALID_VIEW_SIZE.</summary>
    public static NtStatus InvalidViewSize => new(0xC000001F);

    /// <summary>STATUS_ALREADY_COMMITTED.</summary>
    public static NtStatus AlreadyCommitted => new(0xC0000021);

    /// <summary>STATUS_ACCESS_DENIED.</summary>
    public static NtStatus AccessDenied => new(0xC0000022);

    /// <summary>STATUS_BUFFER_TOO_SMALL.</summary>
    public static NtStatus BufferTooSmall => new(0xC0000023);

    /// <summary>STATUS_OBJECT_TYPE_MISMATCH.</summary>
    public static NtStatus ObjectTypeMismatch => new(0xC0000024);

    /// <summary>STATUS_NOT_LOCKED.</summary>
    public static NtStatus NotLocked => new(0xC000002A);

    /// <summary>STATUS_PARITY_ERROR.</summary>
    public static NtStatus ParityError => new(0xC000002B);

    /// <summary>STATUS_DISK_CORRUPT_ERROR.</summary>
    public static NtStatus DiskCorruptError => new(0xC0000032);

    /// <summary>STATUS_OBJECT_NAME_INVALID.</summary>
    public static NtStatus ObjectNameInvalid => new(0xC0000033);

    /// <summary>STATUS_OBJECT_NAME_NOT_FOUND.</summary>
    public static NtStatus ObjectNameNotFound => new(0xC0000034);

    /// <summary>STATUS_OBJECT_NAME_COLLISION.</summary>
    public static NtStatus ObjectNameCollision => new(0xC0000035);

    /// <summary>STATUS_DEVICE_ALREADY_ATTACHED.</summary>
    public static NtStatus DeviceAlreadyAttached => new(0xC0000038);

    /// <summary>STATUS_OBJECT_PATH_INVALID.</summary>
    public static NtStatus ObjectPathInvalid => new(0xC0000039);

    /// <summary>STATUS_OBJECT_PATH_NOT_FOUND.</summary>
    public static NtStatus ObjectPathNotFound => new(0xC000003A);

    /// <summary>STATUS_OBJECT_PATH_SYNTAX_BAD.</summary>
    public static NtStatus ObjectPathSyntaxBad => new(0xC000003B);

    /// <summary>STATUS_DATA_OVERRUN.</summary>
    public static NtStatus DataOverrun => new(0xC000003C);

    /// <summary>STATUS_DATA_LATE_ERROR.</summary>
    public static NtStatus DataLateError => new(0xC000003D);

    /// <summary>STATUS_DATA_ERROR.</summary>
    public static NtStatus DataError => new(0xC000003E);

    /// <summary>STATUS_CRC_ERROR.</summary>
    public static NtStatus CrcError => new(0xC000003F);

    /// <summary>STATUS_SHARING_VIOLATION.</summary>
    public static NtStatus SharingViolation => new(0xC0000043);

    /// <summary>STATUS_QUOTA_EXCEEDED.</summary>
    public static NtStatus QuotaExceeded => new(0xC0000044);

    /// <summary>STATUS_NONEXISTENT_EA_ENTRY.</summary>
    public static NtStatus NonexistentEaEntry => new(0xC0000051);

    /// <summary>STATUS_FILE_LOCK_CONFLICT.</summary>
    public static NtStatus FileLockConflict => new(0xC0000054);

    /// <summary>STATUS_LOCK_NOT_GRANTED.</summary>
    public static NtStatus LockNotGranted => new(0xC0000055);

    /// <summary>STATUS_DELETE_PENDING.</summary>
    public static NtStatus DeletePending => new(0xC0000056);

    /// <summary>STATUS_CTL_FILE_NOT_SUPPORTED.</summary>
    public static NtStatus CtlFileNotSupported => new(0xC0000057);

    /// <summary>STATUS_UNKNOWN_REVISION.</summary>
    public static NtStatus UnknownRevision => new(0xC0000058);

    /// <summary>STATUS_REVISION_MISMATCH.</summary>
    public static NtStatus RevisionMismatch => new(0xC0000059);

    /// <summary>STATUS_PRIVILEGE_NOT_HELD.</summary>
    public static NtStatus PrivilegeNotHeld => new(0xC0000061);

    /// <summary>STATUS_WRONG_PASSWORD.</summary>
    public static NtStatus WrongPassword => new(0xC000006A);

    /// <summary>STATUS_PASSWORD_RESTRICTION.</summary>
    public static NtStatus PasswordRestriction => new(0xC000006C);

    /// <summary>STATUS_LOGON_FAILURE.</summary>
    public static NtStatus LogonFailure => new(0xC000006D);

    /// <summary>STATUS_INVALID_ACL.</summary>
    public static NtStatus InvalidAcl => new(0xC0000077);

    /// <summary>STATUS_INVALID_SID.</summary>
    public static NtStatus InvalidSid => new(0xC0000078);

    /// <summary>STATUS_INVALID_SECURITY_DESCR.</summary>
    public static NtStatus InvalidSecurityDescr => new(0xC0000079);

    /// <summary>STATUS_RANGE_NOT_LOCKED.</summary>
    public static NtStatus RangeNotLocked => new(0xC000007E);

    /// <summary>STATUS_DISK_FULL.</summary>
    public static NtStatus DiskFull => new(0xC000007F);

    /// <summary>STATUS_TOO_MANY_GUIDS_REQUESTED.</summary>
    public static NtStatus TooManyGuidsRequested => new(0xC0000082);

    /// <summary>STATUS_GUIDS_EXHAUSTED.</summary>
    public static NtStatus GuidsExhausted => new(0xC0000083);

    /// <summary>STATUS_ARRAY_BOUNDS_EXCEEDED.</summary>
    public static NtStatus ArrayBoundsExceeded => new(0xC000008C);

    /// <summary>STATUS_INTEGER_OVERFLOW.</summary>
    public static NtStatus IntegerOverflow => new(0xC0000095);

    /// <summary>STATUS_FILE_INVALID.</summary>
    public static NtStatus FileInvalid => new(0xC0000098);

    /// <summary>STATUS_INSUFFICIENT_RESOURCES.</summary>
    public static NtStatus InsufficientResources => new(0xC000009A);

    /// <summary>STATUS_DEVICE_DATA_ERROR.</summary>
    public static NtStatus DeviceDataError => new(0xC000009C);

    /// <summary>STATUS_DEVICE_NOT_CONNECTED.</summary>
    public static NtStatus DeviceNotConnected => new(0xC000009D);

    /// <summary>STATUS_MEDIA_WRITE_PROTECTED.</summary>
    public static NtStatus MediaWriteProtected => new(0xC00000A2);

    /// <summary>STATUS_DEVICE_NOT_READY.</summary>
    public static NtStatus DeviceNotReady => new(0xC00000A3);

    /// <summary>STATUS_INSTANCE_NOT_AVAILABLE.</summary>
    public static NtStatus InstanceNotAvailable => new(0xC00000AB);

    /// <summary>STATUS_PIPE_NOT_AVAILABLE.</summary>
    public static NtStatus PipeNotAvailable => new(0xC00000AC);

    /// <summary>STATUS_INVALID_PIPE_STATE.</summary>
    public static NtStatus InvalidPipeState => new(0xC00000AD);

    /// <summary>STATUS_PIPE_BUSY.</summary>
    public static NtStatus PipeBusy => new(0xC00000AE);

    /// <summary>STATUS_ILLEGAL_FUNCTION.</summary>
    public static NtStatus IllegalFunction => new(0xC00000AF);

    /// <summary>STATUS_PIPE_DISCONNECTED.</summary>
    public static NtStatus PipeDisconnected => new(0xC00000B0);

    /// <summary>STATUS_PIPE_CLOSING.</summary>
    public static NtStatus PipeClosing => new(0xC00000B1);

    /// <summary>STATUS_PIPE_CONNECTED.</summary>
    public static NtStatus PipeConnected => new(0xC00000B2);

    /// <summary>STATUS_PIPE_LISTENING.</summary>
    public static NtStatus PipeListening => new(0xC00000B3);

    /// <summary>STATUS_INVALID_READ_MODE.</summary>
    public static NtStatus InvalidReadMode => new(0xC00000B4);

    /// <summary>STATUS_IO_TIMEOUT.</summary>
    public static NtStatus IoTimeout => new(0xC00000B5);

    /// <summary>STATUS_FILE_IS_A_DIRECTORY.</summary>
    public static NtStatus FileIsADirectory => new(0xC00000BA);

    /// <summary>STATUS_NOT_SUPPORTED.</summary>
    public static NtStatus NotSupported => new(0xC00000BB);

    /// <summary>STATUS_BAD_NETWORK_PATH.</summary>
    public static NtStatus BadNetworkPath => new(0xC00000BE);

    /// <summary>STATUS_DEVICE_DOES_NOT_EXIST.</summary>
    public static NtStatus DeviceDoesNotExist => new(0xC00000C0);

    /// <summary>STATUS_ADAPTER_HARDWARE_ERROR.</summary>
    public static NtStatus AdapterHardwareError => new(0xC00000C2);

    /// <summary>STATUS_UNEXPECTED_NETWORK_ERROR.</summary>
    public static NtStatus UnexpectedNetworkError => new(0xC00000C4);

    /// <summary>STATUS_PRINT_QUEUE_FULL.</summary>
    public static NtStatus PrintQueueFull => new(0xC00000C6);

    /// <summary>STATUS_NETWORK_NAME_DELETED.</summary>
    public static NtStatus NetworkNameDeleted => new(0xC00000C9);

    /// <summary>STATUS_NETWORK_ACCESS_DENIED.</summary>
    public static NtStatus NetworkAccessDenied => new(0xC00000CA);

    /// <summary>STATUS_BAD_DEVICE_TYPE.</summary>
    public static NtStatus BadDeviceType => new(0xC00000CB);

    /// <summary>STATUS_BAD_NETWORK_NAME.</summary>
    public static NtStatus BadNetworkName => new(0xC00000CC);

    /// <summary>STATUS_REQUEST_NOT_ACCEPTED.</summary>
    public static NtStatus RequestNotAccepted => new(0xC00000D0);

    /// <summary>STATUS_PIPE_EMPTY.</summary>
    public static NtStatus PipeEmpty => new(0xC00000D9);

    /// <summary>STATUS_OPLOCK_NOT_GRANTED.</summary>
    public static NtStatus OplockNotGranted => new(0xC00000E2);

    /// <summary>STATUS_INVALID_OPLOCK_PROTOCOL.</summary>
    public static NtStatus InvalidOplockProtocol => new(0xC00000E3);

    /// <summary>STATUS_INTERNAL_ERROR.</summary>
    public static NtStatus InternalError => new(0xC00000E5);

    /// <summary>STATUS_INVALID_USER_BUFFER.</summary>
    public static NtStatus InvalidUserBuffer => new(0xC00000E8);

    /// <summary>STATUS_INVALID_PARAMETER_1.</summary>
    public static NtStatus InvalidParameter1 => new(0xC00000EF);

    /// <summary>STATUS_INVALID_PARAMETER_2.</summary>
    public static NtStatus InvalidParameter2 => new(0xC00000F0);

    /// <summary>STATUS_INVALID_PARAMETER_3.</summary>
    public static NtStatus InvalidParameter3 => new(0xC00000F1);

    /// <summary>STATUS_INVALID_PARAMETER_4.</summary>
    public static NtStatus InvalidParameter4 => new(0xC00000F2);

    /// <summary>STATUS_INVALID_PARAMETER_5.</summary>
    public static NtStatus InvalidParameter5 => new(0xC00000F3);

    /// <summary>STATUS_DIRECTORY_NOT_EMPTY.</summary>
    public static NtStatus DirectoryNotEmpty => new(0xC0000101);

    /// <summary>STATUS_FILE_CORRUPT_ERROR.</summary>
    public static NtStatus FileCorruptError => new(0xC0000102);

    /// <summary>STATUS_NOT_A_DIRECTORY.</summary>
    public static NtStatus NotADirectory => new(0xC0000103);

    /// <summary>STATUS_PROCESS_IS_TERMINATING.</summary>
    public static NtStatus ProcessIsTerminating => new(0xC000010A);

    /// <summary>STATUS_CANCELLED.</summary>
    public static NtStatus Cancelled => new(0xC0000120);

    /// <summary>STATUS_CANNOT_DELETE.</summary>
    public static NtStatus CannotDelete => new(0xC0000121);

    /// <summary>STATUS_FILE_DELETED.</summary>
    public static NtStatus FileDeleted => new(0xC0000123);

    /// <summary>STATUS_FILE_CLOSED.</summary>
    public static NtStatus FileClosed => new(0xC0000128);

    /// <summary>STATUS_IO_PRIVILEGE_FAILED.</summary>
    public static NtStatus IoPrivilegeFailed => new(0xC0000137);

    /// <summary>STATUS_ENTRYPOINT_NOT_FOUND.</summary>
    public static NtStatus EntrypointNotFound => new(0xC0000139);

    /// <summary>STATUS_PIPE_BROKEN.</summary>
    public static NtStatus PipeBroken => new(0xC000014B);

    /// <summary>STATUS_SERIAL_NO_DEVICE_INITED.</summary>
    public static NtStatus SerialNoDeviceInited => new(0xC0000150);

    /// <summary>STATUS_DISK_OPERATION_FAILED.</summary>
    public static NtStatus DiskOperationFailed => new(0xC000016A);

    /// <summary>STATUS_DISK_RESET_FAILED.</summary>
    public static NtStatus DiskResetFailed => new(0xC000016B);

    /// <summary>STATUS_INVALID_BLOCK_LENGTH.</summary>
    public static NtStatus InvalidBlockLength => new(0xC0000173);

    /// <summary>STATUS_DEVICE_NOT_PARTITIONED.</summary>
    public static NtStatus DeviceNotPartitioned => new(0xC0000174);

    /// <summary>STATUS_UNABLE_TO_UNLOAD_MEDIA.</summary>
    public static NtStatus UnableToUnloadMedia => new(0xC0000176);

    /// <summary>STATUS_EOM_OVERFLOW.</summary>
    public static NtStatus EomOverflow => new(0xC0000177);

    /// <summary>STATUS_NO_MEDIA.</summary>
    public static NtStatus NoMedia => new(0xC0000178);

    /// <summary>STATUS_DEVICE_CONFIGURATION_ERROR.</summary>
    public static NtStatus DeviceConfigurationError => new(0xC0000182);

    /// <summary>STATUS_DRIVER_INTERNAL_ERROR.</summary>
    public static NtStatus DriverInternalError => new(0xC0000183);

    /// <summary>STATUS_INVALID_DEVICE_STATE.</summary>
    public static NtStatus InvalidDeviceState => new(0xC0000184);

    /// <summary>STATUS_IO_DEVICE_ERROR.</summary>
    public static NtStatus IoDeviceError => new(0xC0000185);

    /// <summary>STATUS_DEVICE_PROTOCOL_ERROR.</summary>
    public static NtStatus DeviceProtocolError => new(0xC0000186);

    /// <summary>STATUS_TOO_LATE.</summary>
    public static NtStatus TooLate => new(0xC0000189);

    /// <summary>STATUS_INSUFF_SERVER_RESOURCES.</summary>
    public static NtStatus InsuffServerResources => new(0xC0000205);

    /// <summary>STATUS_INVALID_BUFFER_SIZE.</summary>
    public static NtStatus InvalidBufferSize => new(0xC0000206);

    /// <summary>STATUS_CONNECTION_DISCONNECTED.</summary>
    public static NtStatus ConnectionDisconnected => new(0xC000020C);

    /// <summary>STATUS_CONNECTION_RESET.</summary>
    public static NtStatus ConnectionReset => new(0xC000020D);

    /// <summary>STATUS_TRANSACTION_ABORTED.</summary>
    public static NtStatus TransactionAborted => new(0xC000020F);

    /// <summary>STATUS_NOT_FOUND.</summary>
    public static NtStatus NotFound => new(0xC0000225);

    /// <summary>STATUS_RETRY.</summary>
    public static NtStatus Retry => new(0xC000022D);

    /// <summary>STATUS_CONNECTION_REFUSED.</summary>
    public static NtStatus ConnectionRefused => new(0xC0000236);

    /// <summary>STATUS_NETWORK_UNREACHABLE.</summary>
    public static NtStatus NetworkUnreachable => new(0xC000023C);

    /// <summary>STATUS_HOST_UNREACHABLE.</summary>
    public static NtStatus HostUnreachable => new(0xC000023D);

    /// <summary>STATUS_REQUEST_ABORTED.</summary>
    public static NtStatus RequestAborted => new(0xC0000240);

    /// <summary>STATUS_CONNECTION_ABORTED.</summary>
    public static NtStatus ConnectionAborted => new(0xC0000241);

    /// <summary>STATUS_USER_MAPPED_FILE.</summary>
    public static NtStatus UserMappedFile => new(0xC0000243);

    /// <summary>STATUS_NO_CALLBACK_ACTIVE.</summary>
    public static NtStatus NoCallbackActive => new(0xC0000258);

    /// <summary>STATUS_DRIVER_UNABLE_TO_LOAD.</summary>
    public static NtStatus DriverUnableToLoad => new(0xC000026C);

    /// <summary>STATUS_DFS_UNAVAILABLE.</summary>
    public static NtStatus DfsUnavailable => new(0xC000026D);

    /// <summary>STATUS_VOLUME_DISMOUNTED.</summary>
    public static NtStatus VolumeDismounted => new(0xC000026E);

    /// <summary>STATUS_NOT_A_REPARSE_POINT.</summary>
    public static NtStatus NotAReparsePoint => new(0xC0000275);

    /// <summary>STATUS_IO_REPARSE_TAG_INVALID.</summary>
    public static NtStatus IoReparseTagInvalid => new(0xC0000276);

    /// <summary>STATUS_IO_REPARSE_TAG_MISMATCH.</summary>
    public static NtStatus IoReparseTagMismatch => new(0xC0000277);

    /// <summary>STATUS_IO_REPARSE_DATA_INVALID.</summary>
    public static NtStatus IoReparseDataInvalid => new(0xC0000278);

    /// <summary>STATUS_IO_REPARSE_TAG_NOT_HANDLED.</summary>
    public static NtStatus IoReparseTagNotHandled => new(0xC0000279);

    /// <summary>STATUS_REPARSE_POINT_NOT_RESOLVED.</summary>
    public static NtStatus ReparsePointNotResolved => new(0xC0000280);

    /// <summary>STATUS_DIRECTORY_IS_A_REPARSE_POINT.</summary>
    public static NtStatus DirectoryIsAReparsePoint => new(0xC0000281);

    /// <summary>STATUS_SOURCE_ELEMENT_EMPTY.</summary>
    public static NtStatus SourceElementEmpty => new(0xC0000283);

    /// <summary>STATUS_DESTINATION_ELEMENT_FULL.</summary>
    public static NtStatus DestinationElementFull => new(0xC0000284);

    /// <summary>STATUS_MAGAZINE_NOT_PRESENT.</summary>
    public static NtStatus MagazineNotPresent => new(0xC0000286);

    /// <summary>STATUS_ENCRYPTION_FAILED.</summary>
    public static NtStatus EncryptionFailed => new(0xC000028A);

    /// <summary>STATUS_DECRYPTION_FAILED.</summary>
    public static NtStatus DecryptionFailed => new(0xC000028B);

    /// <summary>STATUS_FILE_NOT_ENCRYPTED.</summary>
    public static NtStatus FileNotEncrypted => new(0xC0000291);

    /// <summary>STATUS_FILE_ENCRYPTED.</summary>
    public static NtStatus FileEncrypted => new(0xC0000293);

    /// <summary>STATUS_WMI_GUID_NOT_FOUND.</summary>
    public static NtStatus WmiGuidNotFound => new(0xC0000295);

    /// <summary>STATUS_WMI_INSTANCE_NOT_FOUND.</summary>
    public static NtStatus WmiInstanceNotFound => new(0xC0000296);

    /// <summary>STATUS_VOLUME_NOT_UPGRADED.</summary>
    public static NtStatus VolumeNotUpgraded => new(0xC000029C);

    /// <summary>STATUS_NO_TRACKING_SERVICE.</summary>
    public static NtStatus NoTrackingService => new(0xC000029F);

    /// <summary>STATUS_REPARSE_ATTRIBUTE_CONFLICT.</summary>
    public static NtStatus ReparseAttributeConflict => new(0xC00002B2);

    /// <summary>STATUS_DEVICE_REMOVED.</summary>
    public static NtStatus DeviceRemoved => new(0xC00002B6);

    /// <summary>STATUS_JOURNAL_DELETE_IN_PROGRESS.</summary>
    public static NtStatus JournalDeleteInProgress => new(0xC00002B7);

    /// <summary>STATUS_JOURNAL_NOT_ACTIVE.</summary>
    public static NtStatus JournalNotActive => new(0xC00002B8);

    /// <summary>STATUS_TRANSPORT_FULL.</summary>
    public static NtStatus TransportFull => new(0xC00002CA);

    /// <summary>STATUS_JOURNAL_ENTRY_DELETED.</summary>
    public static NtStatus JournalEntryDeleted => new(0xC00002CF);

    /// <summary>STATUS_POWER_STATE_INVALID.</summary>
    public static NtStatus PowerStateInvalid => new(0xC00002D3);

    /// <summary>STATUS_INSUFFICIENT_POWER.</summary>
    public static NtStatus InsufficientPower => new(0xC00002DE);

    /// <summary>STATUS_SYSTEM_SHUTDOWN.</summary>
    public static NtStatus SystemShutdown => new(0xC00002EB);

    /// <summary>STATUS_COPY_PROTECTION_FAILURE.</summary>
    public static NtStatus CopyProtectionFailure => new(0xC0000305);

    /// <summary>STATUS_CSS_AUTHENTICATION_FAILURE.</summary>
    public static NtStatus CssAuthenticationFailure => new(0xC0000306);

    /// <summary>STATUS_CSS_KEY_NOT_PRESENT.</summary>
    public static NtStatus CssKeyNotPresent => new(0xC0000307);

    /// <summary>STATUS_CSS_KEY_NOT_ESTABLISHED.</summary>
    public static NtStatus CssKeyNotEstablished => new(0xC0000308);

    /// <summary>STATUS_CSS_SCRAMBLED_SECTOR.</summary>
    public static NtStatus CssScrambledSector => new(0xC0000309);

    /// <summary>STATUS_CSS_REGION_MISMATCH.</summary>
    public static NtStatus CssRegionMismatch => new(0xC000030A);

    /// <summary>STATUS_CSS_RESETS_EXHAUSTED.</summary>
    public static NtStatus CssResetsExhausted => new(0xC000030B);

    /// <summary>STATUS_DEVICE_ENUMERATION_ERROR.</summary>
    public static NtStatus DeviceEnumerationError => new(0xC0000366);

    /// <summary>STATUS_INVALID_CRUNTIME_PARAMETER.</summary>
    public static NtStatus InvalidCruntimeParameter => new(0xC0000417);

    /// <summary>STATUS_FILE_SYSTEM_LIMITATION.</summary>
    public static NtStatus FileSystemLimitation => new(0xC0000427);

    /// <summary>STATUS_PURGE_FAILED.</summary>
    public static NtStatus PurgeFailed => new(0xC0000435);

    /// <summary>STATUS_REQUEST_CANCELED.</summary>
    public static NtStatus RequestCanceled => new(0xC0000703);

    /// <summary>STATUS_RESOURCE_IN_USE.</summary>
    public static NtStatus ResourceInUse => new(0xC0000708);

    /// <summary>STATUS_CANNOT_BREAK_OPLOCK.</summary>
    public static NtStatus CannotBreakOplock => new(0xC0000909);

    /// <summary>STATUS_GPIO_OPERATION_DENIED.</summary>
    public static NtStatus GpioOperationDenied => new(0xC000A125);

    /// <summary>STATUS_PNP_BAD_MPS_TABLE.</summary>
    public static NtStatus PnpBadMpsTable => new(0xC0040035);

    /// <summary>STATUS_OPERATION_NOT_SUPPORTED_IN_TRANSACTION.</summary>
    public static NtStatus OperationNotSupportedInTransaction => new(0xC019005A);

    /// <summary>STATUS_FVE_LOCKED_VOLUME.</summary>
    public static NtStatus FveLockedVolume => new(0xC0210000);
}
